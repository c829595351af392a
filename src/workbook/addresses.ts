import type { LookUpId } from './choice-lists';
import type { Month } from './day';
import type { TabId } from './tab-ids';

/** Where everything stands in the spreadsheet, one-based: what a formula needs to be printed. */
export interface Addresses {
  title(tab: TabId): string;
  sheetId(tab: TabId): number;
  column(tab: TabId, column: string): number;
  /** The hidden column in which tables keep the labels of their rows. */
  keyColumn(tab: TabId): number;
  /** First and last data row of a table, spare rows included. */
  rows(tab: TabId): { first: number; last: number };
  headerRow(tab: TabId): number;
  /** Row of a form's question, or of the block above a table. */
  formRow(tab: TabId, row: string): number;
  answerColumn(tab: TabId): number;
  /** The run of month columns, which may hold columns people put between. */
  months(tab: TabId, column: string): { first: number; count: number };
  /** The month columns alone, as runs that stand side by side. */
  monthRuns(tab: TabId, column: string): { first: number; count: number }[];
  /** What people type in a tab, as blocks of cells that stand side by side. */
  typedBlocks(tab: TabId): { row: number; column: number; rows: number; columns: number }[];
  /** The column of one month. */
  monthColumn(tab: TabId, column: string, month: Month): number;
  word(list: LookUpId, code: string): { row: number; column: number };
  /** The cells of all words of a list, one under the other. */
  words(list: LookUpId): { row: number; rows: number; column: number };
}
