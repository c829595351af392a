import { type CellValue, isErrorValue } from '../../workbook/cell';

/** A sheet as it stands, ours or people's own: values and formulas from A1, of the same shape. */
export interface WholeSheet {
  sheetId: number;
  title: string;
  values: CellValue[][];
  formulas: string[][];
}

/** A cell whose own formula is wrong, and how many other cells show an error because of it; one-based. */
export interface ErrorCause {
  sheet: WholeSheet;
  row: number;
  column: number;
  error: string;
  followers: number;
}

interface ErrorCell {
  sheet: WholeSheet;
  row: number;
  column: number;
}

/** Traces every error to the cells it comes from: those that show one and refer to no cell that does. */
export function errorCauses(sheets: WholeSheet[]): ErrorCause[] {
  const errors = new Map(sheets.map((sheet) => [sheet.title.toLowerCase(), errorsIn(sheet)]));
  const known = new Map<ErrorCell, Set<ErrorCell>>();
  const causesOf = (cell: ErrorCell): Set<ErrorCell> => {
    const found = known.get(cell);
    if (found) return found;
    // A circle ends where it began.
    known.set(cell, new Set([cell]));
    const before = referredTo(cell, errors).filter((other) => other !== cell);
    const causes = new Set(before.flatMap((other) => [...causesOf(other)]));
    const result = causes.size > 0 ? causes : new Set([cell]);
    known.set(cell, result);
    return result;
  };
  const followers = new Map<ErrorCell, number>();
  for (const cell of [...errors.values()].flat())
    for (const cause of causesOf(cell))
      followers.set(cause, (followers.get(cause) ?? 0) + (cause === cell ? 0 : 1));
  return [...followers].map(([{ sheet, row, column }, count]) => ({
    sheet,
    row,
    column,
    error: String(sheet.values[row - 1]?.[column - 1]),
    followers: count,
  }));
}

const errorsIn = (sheet: WholeSheet): ErrorCell[] =>
  sheet.values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      isErrorValue(value) ? [{ sheet, row: row + 1, column: column + 1 }] : [],
    ),
  );

const reference =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\p{L}\p{N}(])/giu;

/** The cells with an error that a cell's formula reads. */
function referredTo({ sheet, row, column }: ErrorCell, errors: Map<string, ErrorCell[]>): ErrorCell[] {
  const formula = (sheet.formulas[row - 1]?.[column - 1] ?? '').replace(/"(?:[^"]|"")*"/g, '""');
  const found: ErrorCell[] = [];
  for (const text of formula.match(reference) ?? []) {
    const [, title, block = ''] = /^(?:(.*)!)?(.*)$/u.exec(text) ?? [];
    const named = title === undefined ? sheet.title : title.replace(/^'|'$/g, '').replace(/''/g, "'");
    const ends = block.replace(/\$/g, '').split(':');
    const rows = ends.map((end) => Number(end.replace(/\D/g, '')));
    const columns = ends.map((end) => columnNumber(end.replace(/\d/g, '')));
    for (const cell of errors.get(named.toLowerCase()) ?? [])
      if (isBetween(cell.row, rows) && isBetween(cell.column, columns)) found.push(cell);
  }
  return found;
}

const isBetween = (value: number, ends: number[]): boolean =>
  value >= Math.min(...ends) && value <= Math.max(...ends);

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
