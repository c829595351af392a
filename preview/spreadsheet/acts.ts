import type { Area, BookSheet, CellAddress } from './book';
import { addSheet, copySheet, deleteSheet, hideSheet, moveSheet, renameSheet } from './book-sheets';
import { addressesOf, cellAt, cellForWriting, dropIfEmpty, setProperty, sheetById } from './cells';
import { editLines } from './edit-lines';
import { insertLines } from './insert-lines';
import type { Axis } from './line-edits';
import { obeysValidation } from './obeys-validation';
import type { OpenBook } from './open-book';
import { sortRows } from './sort-rows';
import { typedInto, writeContent } from './write-content';

/** What people do by hand in the grid. */
export type UserActs = ReturnType<typeof userActs>;

export function userActs(open: OpenBook) {
  const { book } = open;
  /** Acts on the shape of the book change more than the cells they name. */
  const reshape = <Result>(act: () => Result): Result => {
    const result = act();
    open.changed(null);
    return result;
  };
  const insert = (sheetId: number, axis: Axis, at: number, count: number) =>
    reshape(() => insertLines(book, sheetId, axis, { at, count, like: at === 0 ? 0 : at - 1 }));
  const remove = (sheetId: number, axis: Axis, at: number, count: number) =>
    reshape(() => editLines(book, sheetId, axis, { kind: 'delete', at, count }));

  return {
    /** False when the cell refuses what was typed. */
    type({ sheetId, row, column }: CellAddress, text: string): boolean {
      const cell = cellAt(sheetById(book, sheetId), row, column);
      const typed = typedInto(book, cell, text);
      const { validation } = cell ?? {};
      if (
        validation &&
        !validation.allowInvalid &&
        typed.value !== undefined &&
        !obeysValidation(open, validation, typed.value)
      ) {
        return false;
      }
      writeContent(book, { sheetId, row, column }, typed);
      open.changed([{ sheetId, row, column }]);
      return true;
    },
    clear(area: Area): void {
      const cells = addressesOf(area);
      for (const address of cells) writeContent(book, address, {});
      open.changed(cells);
    },
    addSheet: (title: string, index = book.sheets.length): BookSheet =>
      reshape(() => addSheet(book, title, index)),
    renameSheet: (sheetId: number, title: string): void => reshape(() => renameSheet(book, sheetId, title)),
    moveSheet: (sheetId: number, index: number): void => reshape(() => moveSheet(book, sheetId, index)),
    deleteSheet: (sheetId: number): void => reshape(() => deleteSheet(book, sheetId)),
    duplicateSheet: (sheetId: number): BookSheet =>
      reshape(() => copySheet(book, sheetId, book.sheets.findIndex(({ id }) => id === sheetId) + 1)),
    hideSheet: (sheetId: number): void => hideSheet(book, sheetId),
    showSheet: (sheetId: number): void => {
      sheetById(book, sheetId).hidden = false;
    },
    insertRows: (sheetId: number, at: number, count = 1): void => insert(sheetId, 'row', at, count),
    insertColumns: (sheetId: number, at: number, count = 1): void => insert(sheetId, 'column', at, count),
    deleteRows: (sheetId: number, at: number, count = 1): void => remove(sheetId, 'row', at, count),
    deleteColumns: (sheetId: number, at: number, count = 1): void => remove(sheetId, 'column', at, count),
    /** The block comes to stand before the row that is `to` now. */
    moveRows: (sheetId: number, block: { at: number; count: number; to: number }): void =>
      reshape(() => editLines(book, sheetId, 'row', { kind: 'move', ...block })),
    moveColumns: (sheetId: number, block: { at: number; count: number; to: number }): void =>
      reshape(() => editLines(book, sheetId, 'column', { kind: 'move', ...block })),
    sortRows: (area: Area, column: number, ascending = true): void => {
      open.settle();
      reshape(() => sortRows(book, area, column, ascending));
    },
    hideRows: (sheetId: number, rows: number[]): void => {
      const sheet = sheetById(book, sheetId);
      sheet.hiddenRows = [...new Set([...sheet.hiddenRows, ...rows])].sort((a, b) => a - b);
    },
    hideColumns: (sheetId: number, columns: number[]): void => {
      const sheet = sheetById(book, sheetId);
      sheet.hiddenColumns = [...new Set([...sheet.hiddenColumns, ...columns])].sort((a, b) => a - b);
    },
    setBackground: (area: Area, color: string | null): void =>
      setInArea(open, area, 'background', color ?? undefined),
    setFormat: (area: Area, format: string | null): void =>
      setInArea(open, area, 'format', format ?? undefined),
    addNote: ({ sheetId, row, column }: CellAddress, note: string): void =>
      setInArea(open, { sheetId, row, column, rows: 1, columns: 1 }, 'note', note || undefined),
  };
}

function setInArea(
  open: OpenBook,
  area: Area,
  key: 'background' | 'format' | 'note',
  value: string | undefined,
): void {
  const sheet = sheetById(open.book, area.sheetId);
  for (const { row, column } of addressesOf(area)) {
    setProperty(cellForWriting(sheet, row, column), key, value);
    dropIfEmpty(sheet, row, column);
  }
}
