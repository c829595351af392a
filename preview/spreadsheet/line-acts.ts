import type { Area } from './book';
import { cellAt, sheetById } from './cells';
import { displayText } from './display-text';
import { editLines } from './edit-lines';
import { insertLines } from './insert-lines';
import type { Axis } from './line-edits';
import type { OpenBook } from './open-book';
import { Refusal } from './refusal';
import { reshape } from './reshape';
import { sortRows } from './sort-rows';

/** What people do to rows and columns. */
export function lineActs(open: OpenBook) {
  const { book } = open;
  const insert = (sheetId: number, axis: Axis, at: number, count: number) =>
    reshape(open, () => insertLines(book, sheetId, axis, { at, count, like: at === 0 ? 0 : at - 1 }));
  const remove = (sheetId: number, axis: Axis, at: number, count: number) => {
    const sheet = sheetById(book, sheetId);
    const there = axis === 'row' ? sheet.rowCount : sheet.columnCount;
    if (at + count > there) throw new Refusal(`There is no such ${axis}.`);
    if (count === there) throw new Refusal(`A sheet keeps at least one ${axis}.`);
    reshape(open, () => editLines(book, sheetId, axis, { kind: 'delete', at, count }));
  };

  return {
    insertRows: (sheetId: number, at: number, count = 1): void => insert(sheetId, 'row', at, count),
    insertColumns: (sheetId: number, at: number, count = 1): void => insert(sheetId, 'column', at, count),
    deleteRows: (sheetId: number, at: number, count = 1): void => remove(sheetId, 'row', at, count),
    deleteColumns: (sheetId: number, at: number, count = 1): void => remove(sheetId, 'column', at, count),
    /** The block comes to stand before the row that is `to` now. */
    moveRows: (sheetId: number, block: { at: number; count: number; to: number }): void =>
      reshape(open, () => editLines(book, sheetId, 'row', { kind: 'move', ...block })),
    moveColumns: (sheetId: number, block: { at: number; count: number; to: number }): void =>
      reshape(open, () => editLines(book, sheetId, 'column', { kind: 'move', ...block })),
    sortRows: (area: Area, column: number, ascending = true): void => {
      open.settle();
      reshape(open, () => sortRows(book, area, column, ascending));
    },
    hideRows: (sheetId: number, rows: number[]): void => {
      const sheet = sheetById(book, sheetId);
      sheet.hiddenRows = [...new Set([...sheet.hiddenRows, ...rows])].sort((a, b) => a - b);
    },
    hideColumns: (sheetId: number, columns: number[]): void => {
      const sheet = sheetById(book, sheetId);
      sheet.hiddenColumns = [...new Set([...sheet.hiddenColumns, ...columns])].sort((a, b) => a - b);
    },
    /** Those rows of an area below its header whose cell shows something else; to scripts they are hidden rows like others. */
    filterRows(area: Area, column: number, shown: string): void {
      const sheet = sheetById(book, area.sheetId);
      const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
      this.hideRows(
        area.sheetId,
        rows.filter((row) => displayText(cellAt(sheet, row, column), book.locale) !== shown),
      );
    },
  };
}
