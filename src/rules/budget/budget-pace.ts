import { exceeds } from '../../model/exceeds';
import { leeway, type Spent, spentByLine, sum } from '../../model/money';
import type { Plan } from '../../model/plan';
import { pace } from '../../model/thresholds';
import { type Month, monthOf } from '../../workbook/day';
import { toMinor } from '../../workbook/money';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** Money that idles or runs out early, and where it will end at this pace; only where spending is written down. */
export const budgetPace: Rule = (plan) => {
  const spentOn = spentByLine(plan);
  if (spentOn.size === 0 || plan.months.length === 0) return [];
  const isPast = (month: Month) => month < monthOf(plan.today);
  return [
    ...paceOf(plan, spentIn([...spentOn.values()], isPast), plannedIn(plan, isPast)),
    ...forecastOf(plan, forecastInAll(plan)),
  ];
};

/** What all money will have come to when the plan ends, in minor units: spent so far, and what is planned from this month on. */
export function forecastInAll(plan: Plan): number {
  const spent = [...spentByLine(plan).values()];
  const isToCome = (month: Month) => month >= monthOf(plan.today);
  const all = sum(spent.map(({ committed, actual }) => committed + actual));
  // What was spent in this month or later comes off what the plan still holds for them.
  return all + Math.max(0, plannedIn(plan, isToCome) - spentIn(spent, isToCome));
}

const plannedIn = (plan: Plan, holds: (month: Month) => boolean): number =>
  sum(plan.records.tables.budget.map(({ typed }) => inMonths(typed.months ?? {}, holds, plan.currency)));

const inMonths = (
  months: Record<Month, number>,
  holds: (month: Month) => boolean,
  currency: string,
): number =>
  Object.entries(months).reduce(
    (total, [month, amount]) => (holds(month) ? total + toMinor(amount, currency) : total),
    0,
  );

const spentIn = (spent: Spent[], holds: (month: Month) => boolean): number =>
  sum(
    spent.flatMap(({ months }) =>
      Object.entries(months).flatMap(([month, minor]) => (holds(month) ? [minor] : [])),
    ),
  );

function paceOf(plan: Plan, spent: number, planned: number): Finding[] {
  if (planned <= 0) return [];
  const share = spent / planned;
  const code = exceeds(pace.slow, share) ? 'paceSlow' : exceeds(share, pace.fast) ? 'paceFast' : undefined;
  const facts = { spent: { minor: spent }, planned: { minor: planned }, share: { share } };
  return code
    ? [{ code, severity: 'advice', place: plan.headCell('budget', 'proofLines', 'total'), facts }]
    : [];
}

function forecastOf(plan: Plan, forecast: number): Finding[] {
  const total = toMinor(plan.records.settings.totalBudget ?? 0, plan.currency);
  const over = forecast - total;
  if (total <= 0 || over <= leeway(plan, total)) return [];
  const facts = { forecast: { minor: forecast }, total: { minor: total }, over: { minor: over } };
  return [{ code: 'forecastOver', severity: 'warning', place: plan.answer('totalBudget'), facts }];
}
