import { areaAt, shared } from './areas';
import type { Area, Book, Cell, CellAddress } from './book';
import { cellAt, putCell, sheetById } from './cells';
import { copyFormula } from './copy-formula';
import { copyValidation } from './copy-validation';

/**
 * Copies cells with their looks, notes and validation over others. Formulas read as seen from their new places; conditional
 * formats reach to the copies on the same sheet.
 */
export function copyCells(book: Book, from: Area, to: CellAddress): void {
  const target = areaAt(from, to);
  const steps = { rows: target.row - from.row, columns: target.column - from.column };
  paste(book, from, target, (cell) => ({
    ...cell,
    ...(cell.formula !== undefined && cell.value !== '#ERROR!'
      ? { formula: copyFormula(cell.formula, steps.rows, steps.columns) }
      : {}),
    ...(cell.validation && { validation: copyValidation(cell.validation, steps.rows, steps.columns) }),
  }));
  if (from.sheetId !== to.sheetId) return;
  for (const format of sheetById(book, from.sheetId).conditionalFormats) {
    const copied = format.areas.flatMap((area) => shared(area, from) ?? []);
    format.areas.push(
      ...copied.map((area) => ({
        ...area,
        row: area.row + steps.rows,
        column: area.column + steps.columns,
      })),
    );
  }
}

/** Puts what cells show into others; looks, notes and validation of those stay. */
export function copyValues(book: Book, from: Area, to: CellAddress): void {
  const kept = cellsIn(book, areaAt(from, to));
  paste(book, from, areaAt(from, to), ({ value, error }, row, column) => {
    const { value: _, formula: __, error: ___, ...looks } = kept[row]?.[column] ?? {};
    return { ...looks, ...(value !== undefined && { value }), ...(error && { error }) };
  });
}

function paste(
  book: Book,
  from: Area,
  target: Area,
  change: (cell: Cell, row: number, column: number) => Cell,
): void {
  const copies = cellsIn(book, from);
  const sheet = sheetById(book, target.sheetId);
  for (const [row, line] of copies.entries())
    for (const [column, cell] of line.entries())
      putCell(sheet, target.row + row, target.column + column, change(cell, row, column));
}

/** Taken before anything is written, for the areas may overlap. */
function cellsIn(book: Book, { sheetId, row, column, rows, columns }: Area): Cell[][] {
  const sheet = sheetById(book, sheetId);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => cellAt(sheet, row + down, column + right) ?? {}),
  );
}
