import { addDays, type Day } from '../../../workbook/day';

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The days of an ISO week: the first has the year's first Thursday. Nothing for a week that the year has not. */
export function isoWeek(week: number, year: number): { from: Day; to: Day } | undefined {
  const fourth = `${year}-01-04`;
  const from = addDays(fourth, 7 * (week - 1) - weekdayOf(fourth));
  const thursday = addDays(from, 3);
  return thursday.startsWith(String(year)) ? { from, to: addDays(from, 6) } : undefined;
}
