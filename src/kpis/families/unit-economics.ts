import { counts } from '../counts';
import { difference, given, type Kpi, type KpiId, product, ratio, sum } from '../kpi';

const acquisition = ratio(sum('salesCost', 'marketingCost'), 'newCustomers');
const lifetime = ratio(
  product(ratio('revenue', 'customersAtStart'), 'grossMargin'),
  ratio('customersLost', 'customersAtStart'),
);

/** Cost and worth of a customer. */
export const unitEconomics = {
  ...counts({ newCustomers: 'up', customersAtEnd: 'up', customersLost: 'down' }),
  cac: {
    unit: 'money',
    direction: 'down',
    kind: 'ratio',
    term: acquisition,
    ours: 'All sales and marketing cost: wages, tools and agencies included.',
    others:
      'Marketing cost only: that is marketing cost per customer here. Spend ÷ leads, which one vendor calls CAC, is cost per lead.',
    source: 'gradient.works glossary; HubSpot, six marketing metrics',
  },
  costPerCustomer: {
    unit: 'money',
    direction: 'down',
    kind: 'ratio',
    term: ratio('marketingCost', 'newCustomers'),
    ours: 'Marketing cost only, so it is not called CAC.',
    others: 'Some sources call this CAC.',
    source: 'stratagon.com',
  },
  customerAcquisitionRate: {
    unit: 'share',
    direction: 'up',
    kind: 'ratio',
    term: ratio('newCustomers', 'customersAtStart'),
    ours: 'Of the customers at the start.',
    others: 'Of the prospects targeted, or of leads: that is lead-to-customer rate here.',
    source: 'caleido.io; dictionarymarketing.com',
  },
  marketingShareOfCac: {
    unit: 'share',
    kind: 'ratio',
    subset: true,
    term: ratio('marketingCost', sum('salesCost', 'marketingCost')),
    source: 'HubSpot, six marketing metrics',
  },
  customerValue: {
    unit: 'money',
    direction: 'up',
    kind: 'ratio',
    term: lifetime,
    ours: 'Simple margin form. Revenue, margin and churn come from the same months. Blank without churn: no value is invented for it.',
    others: 'Revenue ÷ churn without margin (Stripe); discounted form; average order × purchases × years.',
    source: 'metrickittools.com, LTV guide',
  },
  customerValueMonthly: {
    unit: 'money',
    direction: 'up',
    kind: 'ratio',
    term: ratio(product('monthlyRevenuePerCustomer', 'grossMargin'), 'monthlyChurn'),
    ours: 'The same form for those who know the monthly rates.',
    source: 'metrickittools.com, LTV guide',
  },
  customerValueDiscounted: {
    unit: 'money',
    direction: 'up',
    kind: 'ratio',
    term: ratio(
      product('customerMargin', 'retentionRate'),
      difference(sum(1, 'discountRate'), 'retentionRate'),
    ),
    ours: 'First margin at the end of the first period.',
    others: 'Some add the first payment: margin × (1 + d) ÷ (1 + d − r).',
    source: 'azcalculator.com; ana.net 2018-09 (present value of future cash flows)',
  },
  customerValueByPurchases: {
    unit: 'money',
    direction: 'up',
    kind: 'ratio',
    term: product(product('averageOrder', 'purchasesPerYear'), product('customerYears', 'grossMargin')),
    ours: 'With margin.',
    others: 'Without margin: enter a gross margin of 100%.',
    source: 'demandstack.io, marketing KPI cheat sheet',
  },
  customerLifespan: {
    unit: 'months',
    direction: 'up',
    kind: 'ratio',
    term: ratio(1, 'monthlyChurn'),
    source: 'Common usage in subscription business',
  },
  ltvToCac: {
    unit: 'times',
    direction: 'up',
    kind: 'ratio',
    term: ratio(given('lifetimeValue', lifetime), given('acquisitionCost', acquisition)),
    ours: 'Simple lifetime value ÷ fully loaded CAC; typed values count before reckoned ones.',
    others: 'A floor of 3 is common, 4 is named too: a target you set.',
    source: 'datarekha.com; sparkco.ai',
  },
  clvMinusCac: {
    unit: 'money',
    direction: 'up',
    kind: 'ratio',
    term: difference(given('lifetimeValue', lifetime), given('acquisitionCost', acquisition)),
    ours: 'Simple lifetime value less fully loaded CAC; typed values count before reckoned ones.',
    source: 'Follows from LTV:CAC',
  },
  paybackMonths: {
    unit: 'months',
    direction: 'down',
    kind: 'ratio',
    term: ratio(given('acquisitionCost', acquisition), product('monthlyRevenuePerCustomer', 'grossMargin')),
    ours: 'Margin form, cost and customers of the same months.',
    others: 'Without margin (HubSpot); last month’s cost over this month’s customers (saasgrid).',
    source: 'knowmba.com; gradient.works; everafter.ai',
  },
  revenuePerCustomer: {
    unit: 'money',
    direction: 'up',
    kind: 'ratio',
    term: ratio('revenue', 'customers'),
    ours: 'Per customer of the average month, over the whole period.',
    source: 'agencyanalytics.com, KPI definitions (ARPU)',
  },
  marginPerCustomer: {
    unit: 'money',
    direction: 'up',
    kind: 'stock',
    term: product('monthlyRevenuePerCustomer', 'grossMargin'),
    source: 'Follows from CAC payback',
  },
} as const satisfies Partial<Record<KpiId, Kpi>>;
