import type { Local } from '../bundle/open-local-with';
import type { Book, Cell, CellAddress } from '../spreadsheet/book';
import { changedPlaces } from './changed-places';

/** Takes over cells that were typed on the page, so that only they are worked out again; false: it is another book. */
export function adoptBook(local: Local, book: Book): boolean {
  const places = changedPlaces(local.book, book);
  if (places === null) return false;
  const typed = places.filter((place) => !isSameFormula(cellIn(local.book, place), cellIn(book, place)));
  for (const place of typed) putCell(local.book, place, cellIn(book, place));
  const { title, locale, metadata, nextId } = book;
  Object.assign(local.book, { title, locale, metadata, nextId });
  if (typed.length > 0) local.changed(typed);
  return true;
}

/** Only its value differs, which the calculation gives anew. */
function isSameFormula(a: Cell | undefined, b: Cell | undefined): boolean {
  return (
    a?.formula !== undefined && JSON.stringify(withoutValue(a)) === JSON.stringify(withoutValue(b ?? {}))
  );
}

const withoutValue = ({ value: _, error: __, ...rest }: Cell): unknown => Object.entries(rest).sort();

const cellIn = (book: Book, { sheetId, row, column }: CellAddress): Cell | undefined =>
  book.sheets.find(({ id }) => id === sheetId)?.cells[row]?.[column];

function putCell(book: Book, { sheetId, row, column }: CellAddress, cell: Cell | undefined): void {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return;
  const { [column]: _, ...others } = sheet.cells[row] ?? {};
  const columns = cell ? { ...others, [column]: cell } : others;
  if (Object.keys(columns).length > 0) sheet.cells[row] = columns;
  else delete sheet.cells[row];
}
