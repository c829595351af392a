import type { Book, BookSheet } from './book';

/** Google's size for a new sheet. */
const ROWS = 1000;
const COLUMNS = 26;

export function newBook(options: Partial<Pick<Book, 'title' | 'locale' | 'timeZone'>> = {}): Book {
  return {
    title: 'Untitled spreadsheet',
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    ...options,
    sheets: [newSheet(0, 'Sheet1')],
    activeSheetId: 0,
    names: [],
    metadata: [],
    nextId: 1,
  };
}

export const newSheet = (id: number, title: string): BookSheet => ({
  id,
  title,
  rowCount: ROWS,
  columnCount: COLUMNS,
  hidden: false,
  rightToLeft: false,
  gridlines: true,
  tabColor: null,
  frozenRows: 0,
  frozenColumns: 0,
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: {},
  rowHeights: {},
  cells: {},
  conditionalFormats: [],
  protections: [],
});
