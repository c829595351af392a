import { fixedAreaName } from '../spreadsheet/a1';
import type { Area, Book } from '../spreadsheet/book';

/** `'My tab'!$A$2:$A$9`, or null when the sheet is gone. */
export function rangeText(area: Area, book: Book): string | null {
  const sheet = book.sheets.find(({ id }) => id === area.sheetId);
  return sheet ? fixedAreaName(sheet.title, area) : null;
}
