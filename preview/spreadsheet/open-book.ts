import type { Book, Calculator, CellAddress } from './book';
import { cellAt, contentsOf, setProperty, sheetById } from './cells';

/** A book in use: what has changed is remembered, and worked out when somebody looks. */
export interface OpenBook {
  readonly book: Book;
  /** Null: anything may have changed. */
  changed(cells: CellAddress[] | null): void;
  /** Works out formulas if anything has changed since. */
  settle(): void;
}

export function openBook(book: Book, calculator?: Calculator): OpenBook {
  let pending: CellAddress[] | null = null;
  let dirty = true;
  return {
    book,
    changed(cells) {
      pending = dirty && pending === null ? null : cells && [...(pending ?? []), ...cells];
      dirty = true;
    },
    settle() {
      if (!dirty || !calculator) return;
      if (pending !== null || hasFormulas(book)) calculateInto(book, calculator, pending);
      dirty = false;
      pending = [];
    },
  };
}

const hasFormulas = (book: Book): boolean =>
  book.sheets.some((sheet) => contentsOf(sheet).some(({ formula }) => formula !== undefined));

function calculateInto(book: Book, calculator: Calculator, changed: CellAddress[] | null): void {
  for (const { sheetId, row, column, value, error } of calculator.calculate(book, changed)) {
    const cell = cellAt(sheetById(book, sheetId), row, column);
    // A formula that Google cannot read stays an error until it is set anew, whatever a calculator makes of it.
    if (cell?.formula === undefined || cell.value === '#ERROR!') continue;
    setProperty(cell, 'value', value ?? undefined);
    setProperty(cell, 'error', error);
  }
}
