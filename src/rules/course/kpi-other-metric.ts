import { isKpi } from '../../kpis/catalogue';
import type { Plan } from '../../model/plan';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { folded } from '../../workbook/folded';
import { eachRow, nameOf } from '../each-row';
import type { PlainFact } from '../finding';
import { kpiRowFor } from '../kpis/row-for-goal';

/** A KPI of a goal that is proved by another metric, which none of its KPIs is. */
export const kpiOtherMetric = eachRow(
  { code: 'kpiOtherMetric', severity: 'warning', table: 'kpis', column: 'kpi', needs: ['goals'] },
  (plan) => {
    const odd = goalsByOddKpi(plan);
    return ({ id }) => {
      const goal = odd.get(id);
      const metric = goal?.typed.metric;
      if (!goal || metric === undefined) return null;
      const value: PlainFact = isKpi(metric) ? { choice: ['kpis', metric] } : metric;
      return {
        witnesses: [plan.cell('goals', goal.row, 'metric')],
        facts: { goal: nameOf('goals', goal), metric: value },
        fixes: [kpiRowFor(plan, goal.id, { ...goal.typed, metric })],
      };
    };
  },
);

/** Goals that have KPIs and none of their metric, by the first of these KPIs. */
function goalsByOddKpi(plan: Plan): Map<string, TableRow<RowOf<'goals'>>> {
  const odd = new Map<string, TableRow<RowOf<'goals'>>>();
  const kpisOf = new Map<string, TableRow<RowOf<'kpis'>>[]>();
  for (const kpi of plan.records.tables.kpis)
    kpisOf.set(kpi.typed.goal ?? '', [...(kpisOf.get(kpi.typed.goal ?? '') ?? []), kpi]);
  for (const goal of plan.records.tables.goals) {
    const named = (kpisOf.get(goal.id) ?? []).filter(({ typed }) => typed.kpi !== undefined);
    const metric = folded(goal.typed.metric ?? '');
    const [first] = named;
    if (first && metric !== '' && !named.some(({ typed }) => folded(typed.kpi ?? '') === metric))
      odd.set(first.id, goal);
  }
  return odd;
}
