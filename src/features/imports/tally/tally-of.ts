import type { Day, Month } from '../../../workbook/day';
import type { Piece } from '../pieces';
import type { Apart } from '../read/table';

/** More names would be more rows than people read. */
export const mostNames = 60;

/** The same order on every machine, whatever its language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The numbers of one measure, in all or under one name. */
interface Series {
  measure: string;
  /** A channel or campaign as the file names it; '' for all. */
  name: string;
  months: Record<Month, number>;
  /** Which days of each month they were told for. */
  pieces: Record<Month, Piece[]>;
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
  pieces: Piece[];
}

export interface Tally {
  series: Series[];
  spent: Spent[];
  /** Columns of people that could not be added up, and months that the plan has no column for. */
  people: number[];
  outside: Month[];
  months: Month[];
}

/** What was done with the rows of a file, so that nothing happens in silence. */
export interface Account {
  /** Rows below the headers, those that were added up, and those that were set apart. */
  read: number;
  added: number;
  apart: Apart[];
  /** Rows that were shared out over two months by their days. */
  shared: number;
  /** Rows without a name where others have one. */
  unnamed: number;
  covers: { from: Day; until: Day } | null;
}
