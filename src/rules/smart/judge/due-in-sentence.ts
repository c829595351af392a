import { addDays, addMonths, type Day, lastDayOf, monthOf, serialOf } from '../../../workbook/day';
import type { Deadline, Span } from '../sentence/facts';
import { type Days, resolvePeriod } from './resolve-period';

/** The days on which the sentence would have the goal reached; the last is its due date. */
export function dueInSentence(
  deadline: Deadline,
  asOf: Day | undefined,
  start: Day | undefined,
): Days | undefined {
  if (deadline.is === 'period') {
    const days = resolvePeriod(deadline.period, asOf);
    if (!days || !deadline.before || deadline.period.part || days.from === days.to) return days;
    const eve = addDays(days.from, -1);
    return { from: eve, to: eve };
  }
  const from = start ?? asOf;
  if (from === undefined) return undefined;
  return { from, to: after(from, deadline.span) };
}

/** How many months a deadline leaves, from its own start or from a day. */
export function monthsLeft(
  deadline: Deadline,
  asOf: Day | undefined,
  start: Day | undefined,
): number | undefined {
  if (deadline.is === 'span') return monthsOf(deadline.span);
  const begin = start ?? (deadline.from && resolvePeriod(deadline.from, asOf)?.from) ?? asOf;
  const due = dueInSentence(deadline, asOf, start)?.to;
  return begin === undefined || due === undefined ? undefined : monthsBetween(begin, due);
}

export const monthsBetween = (from: Day, to: Day): number => (serialOf(to) - serialOf(from) + 1) / 30.44;

const monthsIn = { day: 1 / 30.44, week: 7 / 30.44, month: 1, quarter: 3, year: 12 };
const monthsOf = ({ count, unit }: Span): number =>
  unit in monthsIn ? count * monthsIn[unit as keyof typeof monthsIn] : 0;

/** The day a span ends that begins on a day. */
function after(from: Day, span: Span): Day {
  const count = monthsOf(span);
  if (span.unit === 'day' || span.unit === 'week' || !Number.isInteger(count))
    return addDays(from, Math.round(count * 30.44));
  const month = addMonths(monthOf(from), count);
  const last = lastDayOf(month);
  const same = `${month}-${from.slice(8)}`;
  return same > last ? last : same;
}
