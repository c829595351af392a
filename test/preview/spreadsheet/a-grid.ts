import { userActs } from '../../../preview/spreadsheet/acts';
import type { Area, Cell } from '../../../preview/spreadsheet/book';
import { cellAt } from '../../../preview/spreadsheet/cells';
import { newBook } from '../../../preview/spreadsheet/new-book';
import { openBook } from '../../../preview/spreadsheet/open-book';
import { parseReference } from '../../../preview/spreadsheet/references';

/** A book with two sheets, `Sheet1` (typed in as given, by cell name) and `Other`, and what people do in it. */
export function aGrid(cells: Record<string, string>) {
  const book = newBook();
  const acts = userActs(openBook(book));
  const other = acts.addSheet('Other').id;
  const area = (name: string): Area => {
    const { title, first, last } = parseReference(name);
    const [row, column] = [first.row ?? 0, first.column ?? 0];
    const sheetId = title === null ? 0 : other;
    return {
      sheetId,
      row,
      column,
      rows: (last?.row ?? row) - row + 1,
      columns: (last?.column ?? column) - column + 1,
    };
  };
  const cell = (name: string): Cell | undefined => {
    const { sheetId, row, column } = area(name);
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    return sheet && cellAt(sheet, row, column);
  };
  for (const [name, text] of Object.entries(cells)) acts.type(area(name), text);
  /** What each cell holds, by name: its formula, else its value. */
  const held = (...names: string[]) => names.map((name) => cell(name)?.formula ?? cell(name)?.value);
  return { book, acts, area, cell, held };
}
