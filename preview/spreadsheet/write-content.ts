import type { Book, Cell, CellAddress } from './book';
import { cellForWriting, dropIfEmpty, setProperty, sheetById } from './cells';
import { isAutomatic } from './number-formats';
import { readFormula } from './read-formula';
import { serialOfInstant } from './serial-days';
import { readTyped, type Typed } from './typed-text';

/** Puts content into a cell, or takes it out; looks, note and validation stay. */
export function writeContent(book: Book, { sheetId, row, column }: CellAddress, content: Typed): void {
  const sheet = sheetById(book, sheetId);
  const cell = cellForWriting(sheet, row, column);
  const read = content.formula === undefined ? null : readFormula(content.formula, book.locale);
  setProperty(cell, 'formula', read?.formula);
  setProperty(cell, 'value', read?.problem ?? content.value);
  setProperty(cell, 'error', read?.problem ? true : undefined);
  if (content.format !== undefined && (content.isCurrency || isAutomatic(cell.format ?? '')))
    cell.format = content.format;
  dropIfEmpty(sheet, row, column);
}

export const typedInto = (book: Book, cell: Cell | undefined, text: string): Typed =>
  readTyped(text, book.locale, { format: cell?.format, today: todayIn(book) });

const todayIn = (book: Book): number => Math.floor(serialOfInstant(Date.now(), book.timeZone));
