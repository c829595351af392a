import { addDays, type Day, firstDayOf, lastDayOf, type Month, serialOf } from './day';

/** The Mondays of all weeks that the months touch, first to last. */
export function weeksOf(months: Month[]): Day[] {
  const [first, ...others] = [...months].sort();
  if (first === undefined) return [];
  const last = lastDayOf(others[others.length - 1] ?? first);
  const monday = mondayOf(firstDayOf(first));
  const count = Math.floor((serialOf(last) - serialOf(monday)) / 7) + 1;
  return Array.from({ length: count }, (_, index) => addDays(monday, index * 7));
}

/** Spreadsheets count days from a Saturday: 2 is a Monday. */
const mondayOf = (day: Day): Day => addDays(day, -((serialOf(day) + 5) % 7));

/**
 * The weeks, counted from 1, over which a month's or a year's name stands: those whose Monday is the first in it. The first
 * week has a name only where the next one leaves it room.
 */
export function beginnings(weeks: Day[], of: (day: Day) => string): number[] {
  const begun = weeks.flatMap((day, index) => {
    const before = weeks[index - 1];
    return before === undefined || of(before) !== of(day) ? [index + 1] : [];
  });
  return begun[1] === 2 ? begun.slice(1) : begun;
}
