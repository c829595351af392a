import type { Plan } from '../../model/plan';
import type { RowOf } from '../../tabs/all';
import type { Fix } from '../finding';
import { kpiOfGoal } from './kpi-of-goal';

/** One more row of the KPIs, which watches a goal by its metric. */
export const kpiRowFor = (plan: Plan, id: string, goal: RowOf<'goals'> & { metric: string }): Fix => ({
  code: 'addRows',
  facts: { count: { number: 1 }, table: { column: ['kpis', 'title'] } },
  cells: Object.entries(kpiOfGoal(id, goal)).map(([column, value]) => ({
    place: plan.cell('kpis', plan.freeRow('kpis', 0), column),
    content: value as string | number,
  })),
});
