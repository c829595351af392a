import { addDays, addMonths, type Day, lastDayOf, monthOf, serialOf } from '../../../workbook/day';
import type { Deadline, Span } from '../sentence/facts';
import type { Period, TimeUnit } from '../sentence/words/time';
import type { Goal } from './judgement';
import { type Days, resolvePeriod } from './resolve-period';

/** The day a sentence was written for: its calendar begins there, whatever day it is read on. */
export const writtenFor = ({ fields, around }: Goal): Day | undefined =>
  fields.start ?? around.plan?.from ?? around.asOf;

/** The day work on it begins. */
function begunOn({ fields, around }: Goal): Day | undefined {
  const { asOf, plan } = around;
  return fields.start ?? (plan && (asOf === undefined || plan.from > asOf) ? plan.from : asOf);
}

/** The days on which the sentence would have the goal reached; the last is its due date. */
export function dueInSentence(goal: Goal): Days | undefined {
  const { deadline } = goal.sentence;
  if (!deadline) return undefined;
  if (deadline.is === 'period') {
    const { period } = deadline;
    const days = resolvePeriod(period, writtenFor(goal), goal.around.fiscalMonth);
    const isDay = days?.from === days?.to && !period.feast;
    if (!days || isOtherMoon(goal, period, days)) return undefined;
    if (!deadline.before || period.part || isDay) return days;
    const eve = addDays(days.from, -1);
    return { from: eve, to: eve };
  }
  const from = begunOn(goal);
  return from === undefined ? undefined : { from, to: after(from, deadline.span) };
}

/** Vietnam's calendar is China's until 2029; then its new moons fall on other days. */
const isOtherMoon = ({ sentence }: Goal, { feast, calendar }: Period, { to }: Days): boolean =>
  sentence.language === 'vi' && to >= '2030' && (feast !== undefined || calendar === 'lunar');

/**
 * How far the day that a sentence names can be told: a day, one that somebody should confirm since it moves from year to year,
 * none (which day?), or none before it is known when the fiscal year begins.
 */
export function certaintyOf(goal: Goal): 'day' | 'confirm' | 'which' | 'fiscal' {
  const { deadline } = goal.sentence;
  if (deadline?.is !== 'period') return 'day';
  const { fiscal, feast, calendar } = deadline.period;
  if (fiscal && goal.around.fiscalMonth === undefined) return 'fiscal';
  if (dueInSentence(goal) === undefined) return 'which';
  return fiscal || feast || calendar ? 'confirm' : 'day';
}

/** How many months the sentence leaves, from its own start or from the day work begins. */
export function monthsLeft(goal: Goal): number | undefined {
  const { deadline } = goal.sentence;
  if (!deadline) return undefined;
  if (deadline.is === 'span') return monthsOf(deadline.span);
  const begin = goal.fields.start ?? startOf(deadline, goal) ?? begunOn(goal);
  const due = dueInSentence(goal)?.to;
  return begin === undefined || due === undefined ? undefined : monthsBetween(begin, due);
}

const startOf = (deadline: Deadline & { is: 'period' }, goal: Goal): Day | undefined =>
  deadline.from && resolvePeriod(deadline.from, writtenFor(goal), goal.around.fiscalMonth)?.from;

export const monthsBetween = (from: Day, to: Day): number => (serialOf(to) - serialOf(from) + 1) / 30.44;

const monthsIn: Partial<Record<TimeUnit, number>> = {
  day: 1 / 30.44,
  week: 7 / 30.44,
  month: 1,
  quarter: 3,
  year: 12,
};
const monthsOf = ({ count, unit }: Span): number => count * (monthsIn[unit] ?? 0);

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
