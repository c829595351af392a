import { addDays, addMonths, type Day, firstDayOf, isDay, lastDayOf, monthOf } from '../../../workbook/day';
import type { Period } from '../sentence/words/time';
import { feastDays } from './feast-days';
import { moonDays } from './moon-calendars';
import { isoWeek, weekdayOf } from './weekday';

export interface Days {
  from: Day;
  to: Day;
}

/**
 * The days of a period, counted from a day; one without a year is the next to end. Nothing where no calendar of ours tells them, and
 * for fiscal years of which nobody has said with which month they begin.
 */
export function resolvePeriod(period: Period, asOf: Day | undefined, fiscalMonth?: number): Days | undefined {
  if (period.fiscal)
    return period.feast || fiscalMonth === undefined ? undefined : fiscal(period, asOf, fiscalMonth);
  const days = period.feast
    ? feastDays(period.feast, period.year, asOf)
    : period.calendar
      ? byMoon(period, asOf)
      : whole(period, asOf);
  if (!days || !period.part) return days;
  const length = monthsIn(days);
  const third = Math.max(1, Math.ceil(length / 3));
  switch (period.part) {
    case 'start':
      return {
        from: days.from,
        to: length > 1 ? lastDayOf(addMonths(monthOf(days.from), third - 1)) : addDays(days.from, 9),
      };
    case 'mid':
      return length > 1
        ? { from: days.from, to: lastDayOf(addMonths(monthOf(days.from), Math.ceil(length / 2) - 1)) }
        : { from: addDays(days.from, 9), to: addDays(days.from, 14) };
    case 'end':
      return days;
  }
}

const monthsIn = ({ from, to }: Days): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) +
  1;

function whole(period: Period, asOf: Day | undefined): Days | undefined {
  if (period.unit !== undefined) return asOf === undefined ? undefined : relative(period, asOf);
  if (period.year !== undefined) return ofYear(period, period.year);
  if (asOf === undefined) return undefined;
  if (period.weekday !== undefined) return nextWeekday(period.weekday, asOf);
  if (period.day !== undefined && period.month === undefined) return nextDay(period.day, asOf);
  const year = Number(asOf.slice(0, 4)) + (period.shift ?? 0);
  const days = ofYear(period, year);
  return days && days.to < asOf ? ofYear(period, year + 1) : days;
}

function nextWeekday(weekday: number, asOf: Day): Days {
  const day = addDays(asOf, (weekday - weekdayOf(asOf) + 7) % 7);
  return { from: day, to: day };
}

/** "By the 15th": of this month, or of the next where that is past. */
function nextDay(day: number, asOf: Day): Days {
  const [soon, later] = [0, 1].map(
    (count) => `${addMonths(monthOf(asOf), count)}-${String(day).padStart(2, '0')}`,
  );
  const exact = (soon && soon >= asOf && isDay(soon) ? soon : later) ?? asOf;
  return { from: exact, to: exact };
}

/** This or the next year, quarter, month, week or day. */
function relative({ unit, shift = 0 }: Period, asOf: Day): Days {
  const month = monthOf(asOf);
  const index = Number(month.slice(5)) - 1;
  switch (unit) {
    case 'year':
      return months(`${Number(month.slice(0, 4)) + shift}-01`, 12);
    case 'quarter':
      return months(addMonths(month, 3 * shift - (index % 3)), 3);
    case 'month':
      return months(addMonths(month, shift), 1);
    case 'week': {
      const monday = addDays(asOf, 7 * shift - weekdayOf(asOf));
      return { from: monday, to: addDays(monday, 6) };
    }
    default:
      return { from: addDays(asOf, shift), to: addDays(asOf, shift) };
  }
}

/** A day or month of a calendar of the moon, in its year or the next to come. */
const byMoon = (
  { calendar = 'lunar', month = 1, day, year }: Period,
  asOf: Day | undefined,
): Days | undefined =>
  moonDays(calendar, month, day, year).find(
    ({ to }) => year !== undefined || (asOf !== undefined && to >= asOf),
  );

/** In a fiscal year, which is called by the year in which it ends. */
function fiscal(period: Period, asOf: Day | undefined, fiscalMonth: number): Days | undefined {
  // As if the fiscal year were the calendar year, and moved to where it is.
  const ahead = fiscalMonth > 1 ? 13 - fiscalMonth : 0;
  const { fiscal: _, part: __, ...plain } = period;
  const moved = asOf && `${addMonths(monthOf(asOf), ahead)}-01`;
  const days = whole(plain, moved);
  return (
    days && {
      from: firstDayOf(addMonths(monthOf(days.from), -ahead)),
      to: lastDayOf(addMonths(monthOf(days.to), -ahead)),
    }
  );
}

function ofYear({ month, day, quarter, half, season, week }: Period, year: number): Days | undefined {
  if (week !== undefined) return isoWeek(week, year);
  const first = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  if (month !== undefined) {
    const days = months(first(month), 1);
    if (day === undefined) return days;
    const exact = addDays(days.from, day - 1);
    return exact <= days.to ? { from: exact, to: exact } : undefined;
  }
  if (quarter !== undefined) return months(first(quarter * 3 - 2), 3);
  if (half !== undefined) return months(first(half * 6 - 5), 6);
  // Spring begins in March; winter in December.
  if (season !== undefined) return months(first(season * 3 + 3), 3);
  return months(first(1), 12);
}

const months = (month: string, count: number): Days => ({
  from: firstDayOf(month),
  to: lastDayOf(addMonths(month, count - 1)),
});
