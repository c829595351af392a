import type { Day, Month } from '../../../workbook/day';

/** More names would be more rows than people read. */
export const mostNames = 60;

/** The same order on every machine, whatever its language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The numbers of one measure, in all or under one name. */
export interface Series {
  measure: string;
  /** A channel or campaign as the file names it; '' for all. */
  name: string;
  months: Record<Month, number>;
}

/** Money spent in one month under one name. */
export interface Spent {
  /** The last day of the month that the file tells of. */
  date: Day;
  month: Month;
  /** Campaign, channel and supplier as the file names them; '' where it does not. */
  campaign: string;
  channel: string;
  supplier: string;
  amount: number;
}

export interface Tally {
  series: Series[];
  spent: Spent[];
  /** Columns of people that could not be added up, and months that the plan has no column for. */
  people: number[];
  outside: Month[];
  months: Month[];
}
