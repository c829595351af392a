/** A day as `2026-11-22`, without time or zone. */
export type Day = string;
/** A month as `2026-11`. */
export type Month = string;

const millisecondsADay = 86_400_000;
/** Spreadsheets count days from 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(serialOf(text)) === text;
/** A month of a plan: spreadsheets know no day before 1900, and nobody plans beyond 2200. */
export const isMonth = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= '1900-01' && text <= '2200-12';

/** The spreadsheet's number for a day: 1 is 31 December 1899. */
export const serialOf = (day: Day): number => (Date.parse(`${day}T00:00:00Z`) - dayZero) / millisecondsADay;

export const dayOf = (serial: number): Day => {
  const date = new Date(dayZero + Math.floor(serial) * millisecondsADay);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
};

export const addDays = (day: Day, days: number): Day => dayOf(serialOf(day) + days);

export const monthOf = (day: Day): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): Day => `${month}-01`;

/** The month `count` months after (or before) this one. */
export function addMonths(month: Month, count: number): Month {
  const date = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + count, 1));
  return date.toISOString().slice(0, 7);
}

export const lastDayOf = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1);

/** `count` months in a row, from the first. */
export const monthsFrom = (first: Month, count: number): Month[] =>
  Array.from({ length: count }, (_, index) => addMonths(first, index));
