import type { Area, Book, BookSheet, Cell, CellAddress } from './book';

interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
}

export function sheetById(book: Book, id: number): BookSheet {
  const sheet = book.sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
  return sheet;
}

export const cellAt = (sheet: BookSheet, row: number, column: number): Cell | undefined =>
  sheet.cells[row]?.[column];

/** The cell to write into; call `dropIfEmpty` afterwards, for only cells that hold something are kept. */
export function cellForWriting(sheet: BookSheet, row: number, column: number): Cell {
  sheet.cells[row] ??= {};
  const line = sheet.cells[row];
  line[column] ??= {};
  return line[column];
}

/** Puts a whole cell in place of another; an empty one takes it away. */
export function putCell(sheet: BookSheet, row: number, column: number, cell: Cell): void {
  cellForWriting(sheet, row, column);
  (sheet.cells[row] as Record<number, Cell>)[column] = cell;
  dropIfEmpty(sheet, row, column);
}

export function dropIfEmpty(sheet: BookSheet, row: number, column: number): void {
  const line = sheet.cells[row];
  const cell = line?.[column];
  if (!line || !cell || Object.keys(cell).length > 0) return;
  delete line[column];
  if (Object.keys(line).length === 0) delete sheet.cells[row];
}

export function setProperty<Key extends keyof Cell>(
  cell: Cell,
  key: Key,
  value: Cell[Key] | undefined,
): void {
  if (value === undefined) delete cell[key];
  else cell[key] = value;
}

export const hasContent = (cell: Cell): boolean => cell.formula !== undefined || cell.value !== undefined;

/** The cells without their places: many times quicker, for edits of lines look at every cell of a book. */
export const contentsOf = (sheet: BookSheet): Cell[] =>
  Object.values(sheet.cells).flatMap((line) => Object.values(line));

export function cellsOf(sheet: BookSheet): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (const [row, line] of Object.entries(sheet.cells)) {
    const at = Number(row);
    for (const [column, cell] of Object.entries(line)) placed.push({ row: at, column: Number(column), cell });
  }
  return placed;
}

export function replaceLine(sheet: BookSheet, row: number, line: Record<number, Cell>): void {
  if (Object.keys(line).length === 0) delete sheet.cells[row];
  else sheet.cells[row] = line;
}

export function addressesOf({ sheetId, row, column, rows, columns }: Area): CellAddress[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    sheetId,
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}

/** Rows and columns up to the last cell with content; none on an empty sheet. */
export function contentSize(sheet: BookSheet): { rows: number; columns: number } {
  const size = { rows: 0, columns: 0 };
  for (const [row, line] of Object.entries(sheet.cells)) {
    // Keys that are numbers come in their order: the last one with content is the one to look for.
    const last = Object.keys(line)
      .reverse()
      .find((column) => hasContent(line[Number(column)] ?? {}));
    if (last === undefined) continue;
    size.rows = Number(row) + 1;
    size.columns = Math.max(size.columns, Number(last) + 1);
  }
  return size;
}
