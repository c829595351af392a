import type { Book, BookSheet, Cell, CellAddress } from '../spreadsheet/book';

/**
 * Makes a book stand as it did when it was copied, without making it another book: what is known of its formulas holds, but for the cells
 * that are given. Null: lines or sheets had changed, and nothing holds.
 */
export function putBack(book: Book, copy: Book): CellAddress[] | null {
  const changed = linesOf(book) === linesOf(copy) ? changedCells(book, copy) : null;
  Object.assign(book, structuredClone(copy));
  return changed;
}

/** What moves cells when it differs. */
const linesOf = ({ sheets, names }: Book): string =>
  JSON.stringify([
    sheets.map(({ id, title, rowCount, columnCount }) => [id, title, rowCount, columnCount]),
    names,
  ]);

function changedCells(book: Book, copy: Book): CellAddress[] {
  const before = new Map(copy.sheets.map((sheet) => [sheet.id, sheet]));
  return book.sheets.flatMap((sheet) => {
    const held = before.get(sheet.id);
    return held ? differing(sheet, held) : [];
  });
}

function differing(sheet: BookSheet, held: BookSheet): CellAddress[] {
  const rows = new Set([...Object.keys(sheet.cells), ...Object.keys(held.cells)].map(Number));
  return [...rows].flatMap((row) => {
    const [now, before] = [sheet.cells[row] ?? {}, held.cells[row] ?? {}];
    const columns = new Set([...Object.keys(now), ...Object.keys(before)].map(Number));
    return [...columns].flatMap((column) =>
      isSame(now[column], before[column]) ? [] : [{ sheetId: sheet.id, row, column }],
    );
  });
}

/** What a formula makes of other cells follows from them. */
const isSame = (now: Cell | undefined, before: Cell | undefined): boolean =>
  now?.formula === before?.formula && (now?.formula !== undefined || now?.value === before?.value);
