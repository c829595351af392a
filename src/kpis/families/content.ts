import { counts } from '../counts';
import { type Kpi, type KpiId, ratio } from '../kpi';

/** Content. */
export const content = {
  ...counts({ itemsPublished: 'up', contentLeads: 'up' }),
  onTimeRate: {
    unit: 'share',
    direction: 'up',
    kind: 'ratio',
    subset: true,
    term: ratio('itemsOnTime', 'itemsDue'),
    source: 'Common usage in content planning',
  },
  contentCostPerLead: {
    unit: 'money',
    direction: 'down',
    kind: 'ratio',
    term: ratio('contentCost', 'contentLeads'),
    source: 'singhaitechnologies.com',
  },
  costPerItem: {
    unit: 'money',
    direction: 'down',
    kind: 'ratio',
    term: ratio('contentCost', 'itemsPublished'),
    source: 'Common usage in content planning',
  },
} as const satisfies Partial<Record<KpiId, Kpi>>;
