import type { TabId } from '../../../tabs/ids';
import type { CellContent, CellValue } from '../../../workbook/cell';
import { cornerMark, rowKey } from '../../sheet/key-index';
import type { At } from '../../sheet/rectangles';
import type { StructureAct } from '../../sheet/writes';
import { type Keys, keyColumnIn } from './key-lines';

/** The keys that a tab has lost, told from its headers and labels: room for them, and where each is to stand. */
export interface Recognised {
  structure: StructureAct[];
  cells: At<CellContent>[];
  /** Columns or rows that were recognised. */
  count: number;
}

/** Fewer than this share of a tab's headers or labels, and it may be anything. */
export const enough = 1 / 2;

/** Keys look like words of one language or another. */
export const withoutLine = (values: CellValue[][], at: number): CellValue[][] =>
  values.map((line, index) => (index === at ? [] : line));

interface Found {
  columns: Keys;
  rows: Keys;
  keyRow: number | null;
  /** The row before which a header is to be put. */
  headerAt: number | null;
  /** What the tab was told by. */
  counted: 'rows' | 'columns';
}

/** Lines for keys come first; what lies behind them moves on by one. */
export function restored(
  id: TabId,
  values: CellValue[][],
  { columns, rows, keyRow, headerAt, counted }: Found,
): Recognised {
  const structure: StructureAct[] = [];
  const keyColumn = keyColumnIn(values);
  if (headerAt !== null) {
    structure.push({ act: 'insertRows', at: headerAt, count: 1 });
    rows.set('header', headerAt);
  }
  if (keyRow === null) structure.push({ act: 'insertRows', at: 1, count: 1 });
  if (keyColumn === null) structure.push({ act: 'insertColumns', at: 1, count: 1 });
  const down = keyRow === null ? 1 : 0;
  const right = keyColumn === null ? 1 : 0;
  const row = keyRow ?? 1;
  const column = keyColumn ?? 1;
  const cells = [
    { row, column, content: `${cornerMark} ${id}` },
    ...[...columns].map(([key, at]) => ({ row, column: at + right, content: key })),
    ...[...rows].map(([key, at]) => ({ row: at + down, column, content: rowKey(key) })),
  ];
  return { structure, cells, count: counted === 'rows' ? rows.size : columns.size };
}
