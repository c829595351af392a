import { byId } from '../../model/by-id';
import type { Plan } from '../../model/plan';
import type { RowOf } from '../../tabs/all';
import { firstDayOf, lastDayOf, monthOf } from '../../workbook/day';

/** Of which KPIs somebody may have a figure by now: the plan runs, others have figures, and their goal has begun. */
export function figuresAwaited(plan: Plan): (kpi: RowOf<'kpis'>) => boolean {
  const { today, records } = plan;
  const [first] = plan.months;
  const hasFigures = records.tables.metrics.some(({ typed }) => typed.months !== undefined);
  const isRunning = hasFigures && first !== undefined && today > firstDayOf(first);
  return ({ goal }) => {
    const start = byId(plan, 'goals').get(goal ?? '')?.typed.start;
    // Of a goal that begins later, or in this month, nobody has a figure yet.
    return isRunning && (start === undefined || lastDayOf(monthOf(start)) <= today);
  };
}
