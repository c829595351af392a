import type { Book, BookSheet, Cell, CellValue } from '../../../preview/spreadsheet/book';

export type Typed = CellValue | Cell | null;

/** Rows as a person would type them: a text that begins with `=` is a formula. */
export function aSheet(rows: Typed[][], changes: Partial<BookSheet> = {}): BookSheet {
  const cells: BookSheet['cells'] = {};
  rows.forEach((row, r) => {
    row.forEach((typed, c) => {
      if (typed === null) return;
      cells[r] = { ...cells[r], [c]: cellOf(typed) };
    });
  });
  return {
    id: 0,
    title: 'Sheet1',
    rowCount: 100,
    columnCount: 26,
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
    cells,
    conditionalFormats: [],
    protections: [],
    ...changes,
  };
}

export function aBook(sheets: BookSheet[], changes: Partial<Book> = {}): Book {
  return {
    title: 'A plan',
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    sheets,
    activeSheetId: sheets[0]?.id ?? 0,
    names: [],
    metadata: [],
    nextId: 100,
    ...changes,
  };
}

function cellOf(typed: Exclude<Typed, null>): Cell {
  if (typeof typed === 'object') return typed;
  return typeof typed === 'string' && typed.startsWith('=') ? { formula: typed } : { value: typed };
}
