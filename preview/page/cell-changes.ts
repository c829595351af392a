import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { toUniverCell } from '../calculation/book-to-univer';
import { titlesOf } from '../calculation/univer-formula';
import type { Book, BookSheet, Cell } from '../spreadsheet/book';
import { changedPlaces } from './changed-places';

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** What to change in a sheet that is shown: first what goes, then what comes, for Univer adds styles to old ones. */
export interface CellChange {
  cleared: Matrix;
  cells: Matrix;
}

const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null };

/** By sheet; null: more has changed than the contents and looks of cells, and the workbook must be drawn anew. */
export function cellChanges(before: Book, after: Book): Map<number, CellChange> | null {
  const places = changedPlaces(before, after);
  if (places === null) return null;
  const [oldSheets, newSheets] = [byId(before), byId(after)];
  const titles = titlesOf(after.sheets);
  const changes = new Map<number, CellChange>();
  for (const { sheetId, row, column } of places) {
    const old = oldSheets.get(sheetId)?.cells[row]?.[column] ?? {};
    const now = newSheets.get(sheetId)?.cells[row]?.[column] ?? {};
    if (hung(old) !== hung(now)) return null;
    const change = changes.get(sheetId) ?? { cleared: {}, cells: {} };
    put(change.cleared, row, column, NOTHING);
    put(change.cells, row, column, toUniverCell(now, titles, newSheets.get(sheetId)?.rightToLeft ?? false));
    changes.set(sheetId, change);
  }
  return changes;
}

const byId = ({ sheets }: Book) => new Map<number, BookSheet>(sheets.map((sheet) => [sheet.id, sheet]));

/** What Univer hangs on cells from outside. */
const hung = ({ note, validation }: Cell): string => JSON.stringify([note, validation]);

function put(matrix: Matrix, row: number, column: number, cell: ICellData): void {
  matrix[row] = { ...matrix[row], [column]: cell };
}
