import type { Plan } from '../../src/model/plan';

/** Plans that say how they stand: one of which nothing is written yet, one in which nothing is measured, one that falls short. */
export function standingPlans(plan: Plan): Plan[] {
  const { records, months } = plan;
  const { tables } = records;
  const [goal, other] = tables.goals;
  if (!goal || !other) return [];
  const status = (word: string) => ({ status: word, actual: 10, forecast: 20 });
  const typed = { goal: 'Sell more bread', metric: 'revenue', target: 900_000 };
  const place = plan.cell('budget', 2, 'total');
  const formula = { formula: '=SUM(R2:AC2)' };
  const altered = { place, key: 'total', name: 'Flyers', held: 99, due: formula };
  return [
    {
      ...plan,
      records: {
        ...records,
        tables: { ...tables, goals: [], campaigns: [], tasks: [], content: [], budget: [] },
      },
    },
    {
      ...plan,
      altered: [altered, { ...altered, place: plan.cell('kpis', 2, 'actual'), key: 'actual', stays: true }],
      deleted: [{ place: plan.cell('budget', 1, `months:${months[0]}`), key: `months:${months[0]}` }],
      records: {
        ...records,
        tables: {
          ...tables,
          goals: [
            { ...goal, typed, computed: status('Off track') },
            { ...other, typed: { ...typed, metric: 'leads' }, computed: status('At risk') },
          ],
          kpis: [{ id: 'K1', row: 2, typed: { kpi: 'leads' }, computed: {} }],
          metrics: [],
          spend: [],
        },
      },
    },
  ];
}
