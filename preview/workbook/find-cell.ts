import { cornerMark } from '../../src/engine/sheet/key-index';
import type { TabId } from '../../src/tabs/ids';
import type { Book, BookSheet, CellAddress } from '../spreadsheet/book';
import { cellsOf } from '../spreadsheet/cells';
import { tabIdOf } from '../workbook/report';

export function sheetOf(book: Book, tab: TabId): BookSheet {
  const sheet = book.sheets.find(({ id }) => tabIdOf(book, id) === tab);
  if (!sheet) throw new Error(`There is no tab ${tab}.`);
  return sheet;
}

/** Where the hidden keys of a tab cross. */
export function cornerOf(sheet: BookSheet): CellAddress {
  const corner = cellsOf(sheet).find(({ cell }) => String(cell.value).startsWith(cornerMark));
  if (!corner) throw new Error(`The tab ${sheet.title} has no keys.`);
  return { sheetId: sheet.id, row: corner.row, column: corner.column };
}

/** A cell of a table by its column's key, counted from the first row of data. */
export function findCell(book: Book, tab: TabId, key: string, row: number): CellAddress {
  const sheet = sheetOf(book, tab);
  const corner = cornerOf(sheet);
  const cells = cellsOf(sheet);
  const header = cells.find((one) => one.column === corner.column && one.cell.value === '#header');
  const head = cells.find((one) => one.row === corner.row && one.cell.value === key);
  if (!header || !head) throw new Error(`The tab ${sheet.title} has no column ${key}.`);
  return { sheetId: sheet.id, row: header.row + 1 + row, column: head.column };
}
