import type { Area, Book } from '../spreadsheet/book';

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export const quotedTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** `'My tab'!$A$2:$A$9`, or null when the sheet is gone. */
export function rangeText(area: Area, book: Book): string | null {
  const sheet = book.sheets.find(({ id }) => id === area.sheetId);
  if (!sheet) return null;
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `${quotedTitle(sheet.title)}!${first === last ? first : `${first}:${last}`}`;
}
