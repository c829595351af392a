import type { Book, Cell } from './book';
import { cellAt, cellForWriting, cellsOf, sheetById } from './cells';
import { copyValidation } from './copy-validation';
import { editLines } from './edit-lines';
import type { Axis } from './line-edits';

/** Inserts lines that take their looks and their validation from a neighbour, as Google's do. */
export function insertLines(
  book: Book,
  sheetId: number,
  axis: Axis,
  { at, count, like }: { at: number; count: number; like: number },
): void {
  const sheet = sheetById(book, sheetId);
  const models = cellsOf(sheet).filter((placed) => placed[axis] === like);
  editLines(book, sheetId, axis, { kind: 'insert', at, count });
  for (const { row, column } of models) {
    const shift = like < at ? 0 : count;
    const model = axis === 'row' ? cellAt(sheet, row + shift, column) : cellAt(sheet, row, column + shift);
    const looks = model && looksOf(model);
    if (!looks || Object.keys(looks).length === 0) continue;
    for (let line = at; line < at + count; line += 1) {
      const place = axis === 'row' ? { row: line, column } : { row, column: line };
      Object.assign(
        cellForWriting(sheet, place.row, place.column),
        looksAt(looks, line - like - shift, axis),
      );
    }
  }
}

function looksOf({ value: _value, formula: _formula, error: _error, note: _note, ...looks }: Cell): Cell {
  return looks;
}

function looksAt(looks: Cell, steps: number, axis: Axis): Cell {
  if (!looks.validation) return looks;
  const [rows, columns] = axis === 'row' ? [steps, 0] : [0, steps];
  return { ...looks, validation: copyValidation(looks.validation, rows, columns) };
}
