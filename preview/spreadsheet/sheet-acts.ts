import type { BookSheet } from './book';
import { addSheet, copySheet, deleteSheet, hideSheet, moveSheet, renameSheet } from './book-sheets';
import { sheetById } from './cells';
import type { OpenBook } from './open-book';
import { reshape } from './reshape';

/** What people do to whole sheets. */
export function sheetActs(open: OpenBook) {
  const { book } = open;
  return {
    addSheet: (title: string, index = book.sheets.length): BookSheet =>
      reshape(open, () => addSheet(book, title, index)),
    renameSheet: (sheetId: number, title: string): void =>
      reshape(open, () => renameSheet(book, sheetId, title)),
    moveSheet: (sheetId: number, index: number): void => reshape(open, () => moveSheet(book, sheetId, index)),
    deleteSheet: (sheetId: number): void => reshape(open, () => deleteSheet(book, sheetId)),
    duplicateSheet: (sheetId: number): BookSheet =>
      reshape(open, () => copySheet(book, sheetId, book.sheets.findIndex(({ id }) => id === sheetId) + 1)),
    hideSheet: (sheetId: number): void => hideSheet(book, sheetId),
    showSheet: (sheetId: number): void => {
      sheetById(book, sheetId).hidden = false;
    },
  };
}
