import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { toUniverCell } from '../calculation/book-to-univer';
import type { Book, BookSheet, Cell } from '../spreadsheet/book';

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** What to change in a sheet that is shown: first what goes, then what comes, for Univer adds styles to old ones. */
export interface CellChange {
  sheetId: number;
  cleared: Matrix;
  cells: Matrix;
}

const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null };

/** Null: more has changed than the contents and looks of cells, and the workbook must be drawn anew. */
export function cellChanges(before: Book, after: Book): CellChange[] | null {
  if (before === after) return [];
  if (frameOf(before) !== frameOf(after)) return null;
  const changes: CellChange[] = [];
  for (const [index, sheet] of after.sheets.entries()) {
    const change = sheetChange(before.sheets[index]?.cells ?? {}, sheet);
    if (change === null) return null;
    if (Object.keys(change.cleared).length > 0) changes.push(change);
  }
  return changes;
}

function sheetChange(before: BookSheet['cells'], { id, cells }: BookSheet): CellChange | null {
  const change: CellChange = { sheetId: id, cleared: {}, cells: {} };
  for (const [row, column] of placesIn(before, cells)) {
    const old = before[row]?.[column] ?? {};
    const now = cells[row]?.[column] ?? {};
    if (same(old, now)) continue;
    if (old.note !== now.note || !same(old.validation, now.validation)) return null;
    put(change.cleared, row, column, NOTHING);
    put(change.cells, row, column, toUniverCell(now));
  }
  return change;
}

function* placesIn(...grids: BookSheet['cells'][]): Generator<[number, number]> {
  for (const row of new Set(grids.flatMap(Object.keys))) {
    const columns = grids.flatMap((grid) => Object.keys(grid[Number(row)] ?? {}));
    for (const column of new Set(columns)) yield [Number(row), Number(column)];
  }
}

function put(matrix: Matrix, row: number, column: number, cell: ICellData): void {
  matrix[row] = { ...matrix[row], [column]: cell };
}

/** The book without its cells and without what the page alone shows. */
function frameOf(book: Book): string {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, cells: null }));
  return JSON.stringify({ ...book, sheets, activeSheetId: null, locale: null, metadata: null, nextId: null });
}

const same = (a: Cell | Cell['validation'], b: Cell | Cell['validation']): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
