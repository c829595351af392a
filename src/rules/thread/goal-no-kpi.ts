import { eachRow, linkedFrom } from '../each-row';
import { kpiRowFor } from '../kpis/row-for-goal';

/** A goal that no KPI watches. */
export const goalNoKpi = eachRow(
  { code: 'goalNoKpi', severity: 'warning', table: 'goals', column: 'metric', needs: ['kpis'] },
  (plan) => {
    const linked = linkedFrom(plan, 'kpis', 'goal');
    return ({ id, typed: { metric, ...goal } }) => {
      if (linked.has(id)) return null;
      return metric === undefined ? {} : { fixes: [kpiRowFor(plan, id, { ...goal, metric })] };
    };
  },
);
