import { eachRow, fault, linkedFrom } from '../each-row';

/** A goal that no KPI watches. */
export const goalNoKpi = eachRow(
  { code: 'goalNoKpi', severity: 'warning', table: 'goals', column: 'metric', needs: ['kpis'] },
  (plan) => {
    const linked = linkedFrom(plan, 'kpis', 'goal');
    return ({ id }) => (linked.has(id) ? null : fault);
  },
);
