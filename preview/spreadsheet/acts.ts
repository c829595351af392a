import { areaAt } from './areas';
import type { Area, BookSheet, CellAddress, ConditionalFormat, Protection } from './book';
import { addSheet, copySheet, deleteSheet, hideSheet, moveSheet, renameSheet, takeId } from './book-sheets';
import { addressesOf, cellAt, cellForWriting, dropIfEmpty, setProperty, sheetById } from './cells';
import { copyCells, copyValues } from './copy-cells';
import { displayText } from './display-text';
import { editLines } from './edit-lines';
import { insertLines } from './insert-lines';
import type { Axis } from './line-edits';
import { moveCells } from './move-cells';
import { obeysValidation } from './obeys-validation';
import type { OpenBook } from './open-book';
import { Refusal } from './refusal';
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
  const refuseOutside = ({ sheetId, row, column, rows, columns }: Area) => {
    const sheet = sheetById(book, sheetId);
    if (row < 0 || column < 0 || row + rows > sheet.rowCount || column + columns > sheet.columnCount)
      throw new Refusal('There are no such cells.');
  };
  const paste = (put: typeof copyCells) => (from: Area, to: CellAddress) => {
    refuseOutside(from);
    refuseOutside(areaAt(from, to));
    open.settle();
    reshape(() => put(book, from, to));
  };
  const insert = (sheetId: number, axis: Axis, at: number, count: number) =>
    reshape(() => insertLines(book, sheetId, axis, { at, count, like: at === 0 ? 0 : at - 1 }));
  const remove = (sheetId: number, axis: Axis, at: number, count: number) => {
    const sheet = sheetById(book, sheetId);
    const there = axis === 'row' ? sheet.rowCount : sheet.columnCount;
    if (at + count > there) throw new Refusal(`There is no such ${axis}.`);
    if (count === there) throw new Refusal(`A sheet keeps at least one ${axis}.`);
    reshape(() => editLines(book, sheetId, axis, { kind: 'delete', at, count }));
  };

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
    /** Those rows of an area below its header whose cell shows something else; to scripts they are hidden rows like others. */
    filterRows(area: Area, column: number, shown: string): void {
      const sheet = sheetById(book, area.sheetId);
      const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
      this.hideRows(
        area.sheetId,
        rows.filter((row) => displayText(cellAt(sheet, row, column), book.locale) !== shown),
      );
    },
    copy: paste(copyCells),
    copyValues: paste(copyValues),
    cut: paste(moveCells),
    setLocale(locale: string): void {
      book.locale = locale;
      open.changed(null);
    },
    nameRange: (name: string, area: Area): void => {
      book.names = [...book.names.filter((other) => other.name !== name), { name, area }];
    },
    protect(area: Area, protection: Pick<Protection, 'description' | 'warningOnly'>): void {
      const { sheetId } = area;
      sheetById(book, sheetId).protections.push({ id: takeId(book), area, sheetId, ...protection });
    },
    addConditionalFormat: (sheetId: number, format: ConditionalFormat): void =>
      void sheetById(book, sheetId).conditionalFormats.push(format),
    setBackground: (area: Area, color: string | null): void =>
      setInArea(open, area, 'background', color ?? undefined),
    setColor: (area: Area, color: string | null): void => setInArea(open, area, 'color', color ?? undefined),
    setFormat: (area: Area, format: string | null): void =>
      setInArea(open, area, 'format', format ?? undefined),
    addNote: ({ sheetId, row, column }: CellAddress, note: string): void =>
      setInArea(open, { sheetId, row, column, rows: 1, columns: 1 }, 'note', note || undefined),
  };
}

function setInArea(
  open: OpenBook,
  area: Area,
  key: 'background' | 'color' | 'format' | 'note',
  value: string | undefined,
): void {
  const sheet = sheetById(open.book, area.sheetId);
  for (const { row, column } of addressesOf(area)) {
    setProperty(cellForWriting(sheet, row, column), key, value);
    dropIfEmpty(sheet, row, column);
  }
}
