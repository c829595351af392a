import type { Plan } from '../../src/model/plan';

/** A plan in which KPIs have no figure, each for a reason of its own. */
export function blankKpis(plan: Plan): Plan {
  const blank = { actual: '' };
  const kpis = [
    { kpi: 'ctr' },
    { kpi: 'revenueGrowth' },
    { kpi: 'Boxes a stall', how: 'product', first: 'Stalls' },
    { kpi: 'Boxes a day', how: 'growth', first: 'Stalls', second: 'Boxes', third: 'Days' },
  ] as const;
  const metrics = [
    { measure: 'impressions', toDate: 0 },
    { measure: 'revenuePrior', toDate: -200 },
  ];
  return {
    ...plan,
    records: {
      ...plan.records,
      tables: {
        ...plan.records.tables,
        kpis: kpis.map((typed, index) => ({
          id: `K${index + 1}`,
          row: index + 2,
          typed,
          computed: blank,
        })),
        metrics: metrics.map(({ measure, toDate }, index) => ({
          id: `M${index + 1}`,
          row: index + 2,
          typed: { measure, months: { [plan.months[0] ?? '']: toDate } },
          computed: { toDate },
        })),
      },
    },
  };
}
