import { addDays, type Day, isDay, serialOf } from '../../workbook/day';

/** A first and a last day that a day is expected between. */
export interface Window {
  from: Day;
  to: Day;
}

export const isWithin = (day: Day, { from, to }: Window): boolean => day >= from && day <= to;

export const widened = ({ from, to }: Window, before: number, after: number): Window => ({
  from: addDays(from, -before),
  to: addDays(to, after),
});

/** How many days a day lies outside a window; 0 inside. */
export function daysOutside(day: Day, { from, to }: Window): number {
  if (day < from) return serialOf(from) - serialOf(day);
  return day > to ? serialOf(day) - serialOf(to) : 0;
}

/** The days that a slip of the keyboard may have made this one of: another year, day and month or the digits of the year the other way round. */
export function otherDays(day: Day): Day[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const years = [-1, 1, -10, 10, -100, 100, -2, 2].map((step) => String(Number(year) + step));
  const swapped = `${year.slice(0, 2)}${year[3]}${year[2]}`;
  const days = [
    ...years.slice(0, 2).map((other) => `${other}-${month}-${date}`),
    `${year}-${date}-${month}`,
    ...[...years.slice(2), swapped].map((other) => `${other}-${month}-${date}`),
  ];
  return days.filter((other) => other !== day && isDay(other));
}
