import { unquotedTitle } from '../spreadsheet/a1';
import type { Area, Book, BookSheet } from '../spreadsheet/book';
import { sameTitle } from '../spreadsheet/follow-lines';
import { parseReference } from '../spreadsheet/references';
import { ServiceError } from './service-error';

const RANGE =
  /^(?:(?<title>'(?:[^']|'')+'|[^!']+)!)?(?<place>\$?[A-Z]+\$?\d+(?::\$?[A-Z]*\$?\d*)?|\$?[A-Z]+:\$?[A-Z]+|\$?\d+:\$?\d+)$/i;

/** The area that `A1:B2`, `'My tab'!A:A` or a range's name stands for. */
export function readA1(book: Book, home: BookSheet, text: string): Area {
  const named = book.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named) return named.area;
  const { title, place } = RANGE.exec(text)?.groups ?? {};
  const sheet =
    title === undefined ? home : book.sheets.find((each) => sameTitle(each.title, unquotedTitle(title)));
  if (!place || !sheet) throw new ServiceError('Range not found');
  const { first, last } = parseReference(place);
  const [top, bottom] = ends(first.row, last ? last.row : first.row, sheet.rowCount);
  const [left, right] = ends(first.column, last ? last.column : first.column, sheet.columnCount);
  if (bottom >= sheet.rowCount || right >= sheet.columnCount) {
    throw new ServiceError(
      `Range (${text}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
    );
  }
  return { sheetId: sheet.id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const ends = (first: number | null, last: number | null, size: number): [number, number] => {
  const from = first ?? 0;
  const to = last ?? size - 1;
  return [Math.min(from, to), Math.max(from, to)];
};
