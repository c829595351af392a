import type { Month } from './day';

/** Where everything stands in the spreadsheet, one-based: what a formula needs to be printed. */
export interface Addresses {
  title(tab: string): string;
  sheetId(tab: string): number;
  column(tab: string, column: string): number;
  /** The hidden column in which tables keep the labels of their rows. */
  keyColumn(tab: string): number;
  /** First and last data row of a table, spare rows included. */
  rows(tab: string): { first: number; last: number };
  headerRow(tab: string): number;
  /** Row of a form's question, or of the block above a table. */
  formRow(tab: string, row: string): number;
  answerColumn(tab: string): number;
  /** The run of month columns, which may hold columns people put between. */
  months(tab: string, column: string): { first: number; count: number };
  /** The month columns alone, as runs that stand side by side. */
  monthRuns(tab: string, column: string): { first: number; count: number }[];
  /** The column of one month. */
  monthColumn(tab: string, column: string, month: Month): number;
  word(list: string, code: string): { row: number; column: number };
  /** The cells of all words of a list, one under the other. */
  words(list: string): { row: number; rows: number; column: number };
}
