import type { RowOf } from '../../tabs/all';

type Goal = RowOf<'goals'>;

/** The row of the KPIs that watches a goal by its metric: the goal's own fields say from where to where. */
export function kpiOfGoal(id: string, goal: Goal & { metric: string }): RowOf<'kpis'> {
  const { metric, unit, direction, baseline, target, upper, owner } = goal;
  const fields = { unit, direction, baseline, target, upper, owner };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { kpi: metric, goal: id, ...given };
}
