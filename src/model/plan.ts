import type { CellAddress, Records } from '../records/records';
import type { TabId } from '../tabs/ids';
import type { Day, Month } from '../workbook/day';

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
  has(tab: TabId): boolean;
  /** The cell of a row's column; for a form, row is the answer's key. */
  cell(tab: TabId, row: number, column: string): CellAddress;
  /** The row in which the n-th new row of a table would stand, zero-based. */
  freeRow(tab: TabId, index: number): number;
  answer(row: string): CellAddress;
  /** A cell of the block above a table. */
  headCell(tab: TabId, row: string, column: string): CellAddress;
}
