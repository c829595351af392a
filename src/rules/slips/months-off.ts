import { monthsOf, plannedInAll, sum } from '../../model/money';
import { oncePerPlan } from '../../model/once-per-plan';
import { firstDayOf, lastDayOf } from '../../workbook/day';
import type { Finding } from '../finding';

/** From this part of the money on, it is the plan's own months that are wrong. */
const most = 0.5;

/** Most of the money lies outside the months of the plan. */
export const monthsOff = oncePerPlan((plan): { findings: Finding[] } => {
  const [first] = plan.months;
  const last = plan.months[plan.months.length - 1];
  const all = plannedInAll(plan);
  if (first === undefined || last === undefined || all <= 0) return { findings: [] };
  const outside = sum(
    plan.records.tables.budget.flatMap((line) =>
      monthsOf(line, plan.currency).flatMap(([month, minor]) => (plan.months.includes(month) ? [] : [minor])),
    ),
  );
  if (outside < most * all) return { findings: [] };
  return {
    findings: [
      {
        code: 'monthsOff',
        severity: 'error',
        place: plan.answer('firstMonth'),
        witnesses: [plan.answer('months')],
        facts: {
          amount: { minor: outside },
          from: { day: firstDayOf(first) },
          to: { day: lastDayOf(last) },
        },
      },
    ],
  };
});
