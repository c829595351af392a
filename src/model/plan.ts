import type { CellAddress, Records } from '../records/records';
import type { TabId } from '../tabs/ids';
import type { CellContent } from '../workbook/cell';
import type { Day, Month } from '../workbook/day';

/** A cell that is the add-on's, in which something else was found. */
export interface Altered {
  place: CellAddress;
  /** Its column, or the row of a form, by key; a month by `months:2027-01`. */
  key: string;
  /** What the row is called that it stands in. */
  name: string;
  held: CellContent;
  due: CellContent;
  /** It is left until people ask for what is due; elsewhere that was put back. */
  stays?: true;
}

/** A column or row of the add-on that somebody deleted, by key, at the place where it would stand. */
export interface Deleted {
  place: CellAddress;
  key: string;
}

/** What the rules judge: records, never cells. */
export interface Plan {
  records: Records;
  currency: string;
  months: Month[];
  /** The day everything is reckoned at: the as-of day of the settings, else the day it is. */
  today: Day;
  /** Numbers typed with the sign of another currency than the plan's. */
  foreign: { place: CellAddress; sign: string; value: number }[];
  /** Tabs that cannot be read. */
  broken: TabId[];
  altered: Altered[];
  deleted: Deleted[];
  has(tab: TabId): boolean;
  /** The cell of a row's column; for a form, row is the answer's key. */
  cell(tab: TabId, row: number, column: string): CellAddress;
  /** The key of the column at a place, or of the row of a form. */
  keyAt(place: CellAddress): string;
  /** The row in which the n-th new row of a table would stand, zero-based. */
  freeRow(tab: TabId, index: number): number;
  answer(row: string): CellAddress;
  /** A cell of the block above a table. */
  headCell(tab: TabId, row: string, column: string): CellAddress;
}
