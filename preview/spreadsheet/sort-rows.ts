import type { Area, Book, Cell, CellValue } from './book';
import { cellAt, cellForWriting, dropIfEmpty, sheetById } from './cells';
import { copyFormula } from './copy-formula';
import { copyValidation } from './copy-validation';

/** Sorts the rows of an area by one of its columns; whole cells move, and their formulas read as if copied. */
export function sortRows(book: Book, area: Area, column: number, ascending: boolean): void {
  const sheet = sheetById(book, area.sheetId);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const keyOf = (row: number) => cellAt(sheet, row, column)?.value;
  const order = [...rows].sort(
    (one, other) => compareKeys(keyOf(one), keyOf(other), ascending) || one - other,
  );
  const taken = order.map((row) => columns.map((each) => cellAt(sheet, row, each)));
  for (const [index, row] of rows.entries()) {
    const steps = row - (order[index] ?? row);
    for (const [place, each] of columns.entries()) {
      const moved = taken[index]?.[place];
      delete sheet.cells[row]?.[each];
      if (moved) Object.assign(cellForWriting(sheet, row, each), moveRelative(moved, steps));
      dropIfEmpty(sheet, row, each);
    }
    if (Object.keys(sheet.cells[row] ?? {}).length === 0) delete sheet.cells[row];
  }
}

function moveRelative(cell: Cell, steps: number): Cell {
  const { formula, validation, value } = cell;
  return {
    ...cell,
    ...(formula !== undefined && value !== '#ERROR!' && { formula: copyFormula(formula, steps, 0) }),
    ...(validation && { validation: copyValidation(validation, steps, 0) }),
  };
}

/** Numbers, then texts, then booleans; blanks last whatever the direction. */
function compareKeys(one: CellValue | undefined, other: CellValue | undefined, ascending: boolean): number {
  const blank = (key: CellValue | undefined) => key === undefined || key === '';
  if (blank(one) || blank(other)) return Number(blank(one)) - Number(blank(other));
  const rank = (key: CellValue | undefined) => ['number', 'string', 'boolean'].indexOf(typeof key);
  const order =
    rank(one) - rank(other) ||
    (typeof one === 'string' && typeof other === 'string'
      ? one.localeCompare(other)
      : Number(one) - Number(other));
  return ascending ? order : -order;
}
