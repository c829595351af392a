import type { Book, BookSheet, Cell, CellAddress } from '../spreadsheet/book';

/** Cells that differ; null: more than cells differs, and what shows the book must be made anew. */
export function changedPlaces(before: Book, after: Book): CellAddress[] | null {
  if (before === after) return [];
  if (frameOf(before) !== frameOf(after)) return null;
  return after.sheets.flatMap(({ id, cells }, index) => {
    const old = before.sheets[index]?.cells ?? {};
    return placesIn(old, cells)
      .filter(({ row, column }) => !same(old[row]?.[column], cells[row]?.[column]))
      .map((place) => ({ sheetId: id, ...place }));
  });
}

function placesIn(...grids: BookSheet['cells'][]): { row: number; column: number }[] {
  const rows = new Set(grids.flatMap(Object.keys).map(Number));
  return [...rows].flatMap((row) => {
    const columns = new Set(grids.flatMap((grid) => Object.keys(grid[row] ?? {})).map(Number));
    return [...columns].map((column) => ({ row, column }));
  });
}

/** The book without its cells and without what is nowhere drawn. */
function frameOf(book: Book): string {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, cells: null }));
  return JSON.stringify({ ...book, sheets, activeSheetId: null, locale: null, metadata: null, nextId: null });
}

function same(a: Cell | undefined, b: Cell | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && ordered(a) === ordered(b));
}

/** Who wrote which property first is no difference. */
const ordered = (cell: Cell): string =>
  JSON.stringify(Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1)));
