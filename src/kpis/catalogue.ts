import { difference, type Kpi, product, ratio } from './kpi';

/** The KPIs the add-on knows, by id. */
export const catalogue = {
  /** Farris, Marketing Metrics: sales value of the period. */
  revenue: { unit: 'money', direction: 'up', term: 'revenue' },
  leads: { unit: 'number', direction: 'up', term: 'leads' },
  followers: { unit: 'number', direction: 'up', term: 'followers' },
  /** Marketing cost only; with sales cost in it, it would be CAC. */
  costPerCustomer: { unit: 'money', direction: 'down', term: ratio('marketingCost', 'newCustomers') },
  costPerLead: { unit: 'money', direction: 'down', term: ratio('marketingCost', 'leads') },
  /** Simple margin form: revenue per customer × gross margin ÷ churn. */
  customerValue: {
    unit: 'money',
    direction: 'up',
    term: ratio(
      product(ratio('revenue', 'customersAtStart'), 'grossMargin'),
      ratio('customersLost', 'customersAtStart'),
    ),
  },
  /** (revenue from marketing × gross margin − cost) ÷ cost. */
  marketingRoi: {
    unit: 'share',
    direction: 'up',
    term: ratio(difference(product('marketingRevenue', 'grossMargin'), 'marketingCost'), 'marketingCost'),
  },
  trafficToLead: { unit: 'share', direction: 'up', subset: true, term: ratio('leads', 'visitors') },
  leadToCustomer: { unit: 'share', direction: 'up', subset: true, term: ratio('newCustomers', 'leads') },
  landingConversion: {
    unit: 'share',
    direction: 'up',
    subset: true,
    term: ratio('landingConversions', 'landingVisitors'),
  },
} as const satisfies Record<string, Kpi>;

export type KpiId = keyof typeof catalogue;
export const kpiIds = Object.keys(catalogue) as KpiId[];
export const kpiOf = (code: string | undefined): Kpi | undefined =>
  kpiIds.some((id) => id === code) ? catalogue[code as KpiId] : undefined;
