import type { Local } from '../../../preview/local';
import type { BookSheet } from '../../../preview/spreadsheet/book';
import { typedTables } from '../../../src/tabs/all';
import type { TabId } from '../../../src/tabs/ids';
import type { Keys } from '../workbook';

/** One thing that somebody does by hand; numbers are taken for whatever there is to choose from. */
export interface Act {
  does: string;
  tab: TabId;
  at: number;
  to: number;
  /** Numbers what is typed, so that each text, note and colour occurs once. */
  mark: number;
}

export interface Doing extends Act {
  local: Local;
  sheet: BookSheet;
  keys: Keys;
}
export type Doer = (doing: Doing) => void;

export const word = ({ mark }: Act): string => `kept ${mark}`;

export function pick<Item>(items: Item[], at: number): Item {
  const found = items[at % items.length];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
}

export const isTypedTable = (tab: TabId): boolean => typedTables.some((id) => id === tab);

/** The last column of ours. */
export const lastColumn = ({ columns }: Keys): number => Math.max(...columns.values());

/** First row of data and the row after the last one that anything stands in, of a table; of a form, all its rows. */
export function dataOf({ sheet, keys: { rows } }: Doing): { first: number; end: number } {
  const last = Number(Object.keys(sheet.cells).pop());
  const first = 1 + (rows.get('header') ?? Math.max(...rows.values()));
  return { first, end: Math.max(last + 1, first + 1) };
}

/** Columns and rows that are nobody's but people's: no key in them. */
export function ownLines({ sheet, keys }: Doing): { columns: number[]; rows: number[] } {
  const { keyRow, keyColumn, columns, rows } = keys;
  const keyed = new Set([...columns.values(), keyColumn]);
  const keyedRows = new Set([...rows.values(), keyRow]);
  const first = 1 + (rows.get('header') ?? Math.max(...rows.values()));
  const width = Math.min(lastColumn(keys) + 4, sheet.columnCount);
  return {
    columns: Array.from({ length: width }, (_, at) => at).filter((at) => !keyed.has(at)),
    /** Rows between and below ours, but above the data. */
    rows: Array.from({ length: first }, (_, at) => at).filter((at) => !keyedRows.has(at)),
  };
}
