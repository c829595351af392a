import type { Plan } from '../../model/plan';
import type { RowOf } from '../../tabs/all';
import { eachRow, linkedFrom } from '../each-row';
import type { Fix } from '../finding';
import { kpiOfGoal } from '../kpis/kpi-of-goal';

/** A goal that no KPI watches. */
export const goalNoKpi = eachRow(
  { code: 'goalNoKpi', severity: 'warning', table: 'goals', column: 'metric', needs: ['kpis'] },
  (plan) => {
    const linked = linkedFrom(plan, 'kpis', 'goal');
    return ({ id, typed: { metric, ...goal } }) => {
      if (linked.has(id)) return null;
      return metric === undefined ? {} : { fixes: [rowFor(plan, kpiOfGoal(id, { ...goal, metric }))] };
    };
  },
);

const rowFor = (plan: Plan, kpi: RowOf<'kpis'>): Fix => ({
  code: 'addRows',
  facts: { count: { number: 1 }, table: { column: ['kpis', 'title'] } },
  cells: Object.entries(kpi).map(([column, value]) => ({
    place: plan.cell('kpis', plan.freeRow('kpis', 0), column),
    content: value as string | number,
  })),
});
