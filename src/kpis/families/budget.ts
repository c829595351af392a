import { difference, type Kpi, type KpiId, product, ratio, sum } from '../kpi';
import { loadedStaff } from '../loaded-staff';

/** Budget. */
export const budget = {
  budgetVariance: {
    unit: 'money',
    direction: 'within',
    kind: 'flow',
    term: difference('plannedSpend', 'marketingCost'),
    ours: 'Planned − actual: + is under budget.',
    others: 'Actual − planned (luvvhelp, Oracle).',
    source: 'Planful; Camms',
  },
  budgetVarianceRate: {
    unit: 'share',
    direction: 'within',
    kind: 'ratio',
    term: ratio(difference('plannedSpend', 'marketingCost'), 'plannedSpend'),
    ours: '+ is under budget.',
    source: 'Camms; Allocadia (within 5%)',
  },
  spendPacing: {
    unit: 'share',
    direction: 'within',
    kind: 'ratio',
    term: ratio('marketingCost', ratio(product('totalBudget', 'daysElapsed'), 'daysTotal')),
    ours: 'Straight line over the days; 100% is on pace.',
    others: 'By the plan of each month: budget variance follows that.',
    source: 'mdiapacingchck.netlify.app; marketermcp.com',
  },
  burnRate: {
    unit: 'money',
    direction: 'within',
    kind: 'ratio',
    term: ratio('marketingCost', 'monthsElapsed'),
    ours: 'A month.',
    others: 'A day.',
    source: 'mdiapacingchck.netlify.app (current spend)',
  },
  loadedStaffCost: {
    unit: 'money',
    kind: 'ratio',
    term: loadedStaff,
    ours: 'Pay × (1 + on-costs); pay that nobody entered is hours × pay per hour.',
    source: 'Common usage in accounting (fully loaded cost)',
  },
  forecastAtCompletion: {
    unit: 'money',
    direction: 'within',
    kind: 'stock',
    term: sum(sum('marketingCost', 'remainingCommitted'), 'remainingPlanned'),
    ours: 'Spent + committed + still planned.',
    others: 'Burn rate × number of months.',
    source: 'Uptempo; luvvhelp.com',
  },
  channelShare: {
    unit: 'share',
    kind: 'ratio',
    subset: true,
    term: ratio('channelBudget', 'totalBudget'),
    source: 'offidocs.com (% of total)',
  },
  budgetUsed: {
    unit: 'share',
    direction: 'within',
    kind: 'ratio',
    term: ratio('marketingCost', 'totalBudget'),
    source: 'Common usage in budgeting',
  },
} as const satisfies Partial<Record<KpiId, Kpi>>;
