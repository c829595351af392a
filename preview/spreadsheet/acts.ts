import { areaAt } from './areas';
import type { Area, CellAddress } from './book';
import { addressesOf, cellAt, sheetById } from './cells';
import { copyCells, copyValues } from './copy-cells';
import { lineActs } from './line-acts';
import { lookActs } from './look-acts';
import { moveCells } from './move-cells';
import { obeysValidation } from './obeys-validation';
import type { OpenBook } from './open-book';
import { Refusal } from './refusal';
import { sheetActs } from './sheet-acts';
import { typedInto, writeContent } from './write-content';

/** What people do by hand in the grid. */
export type UserActs = ReturnType<typeof userActs>;

export function userActs(open: OpenBook) {
  const { book } = open;
  const refuseOutside = ({ sheetId, row, column, rows, columns }: Area) => {
    const sheet = sheetById(book, sheetId);
    if (row < 0 || column < 0 || row + rows > sheet.rowCount || column + columns > sheet.columnCount)
      throw new Refusal('There are no such cells.');
  };
  const paste = (put: typeof copyCells) => (from: Area, to: CellAddress) => {
    refuseOutside(from);
    refuseOutside(areaAt(from, to));
    open.settle();
    put(book, from, to);
    open.changed(null);
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
    ...sheetActs(open),
    ...lineActs(open),
    copy: paste(copyCells),
    copyValues: paste(copyValues),
    cut: paste(moveCells),
    setLocale(locale: string): void {
      book.locale = locale;
      open.changed(null);
    },
    ...lookActs(open),
  };
}
