import type { Book, BookSheet } from '../../preview/spreadsheet/book';
import { copyFormula } from '../../preview/spreadsheet/copy-formula';
import { sharedCalculator } from '../support/shared-calculator';

interface Place {
  row: number;
  column: number;
}

/** Far below anything that a workbook holds. */
const scratch = 500;

/**
 * The colours that a sheet's conditional formats give to cells, null where none does: each rule's formula is put into a cell
 * as it reads there, and worked out by the local spreadsheet.
 */
export function paintedColours(book: Book, sheetId: number, places: Place[]): (string | null)[] {
  const copy = structuredClone(book);
  const sheet = copy.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new Error('there is no such sheet');
  const rules = sheet.conditionalFormats;
  places.forEach((place, index) => {
    rules.forEach(({ formula, areas: [area] }, rule) => {
      if (!area || !isIn(place, area)) return;
      const moved = copyFormula(formula, place.row - area.row, place.column - area.column);
      put(sheet, { row: scratch + index, column: rule }, moved);
    });
  });
  sheet.rowCount = scratch + places.length;
  sheet.columnCount = Math.max(sheet.columnCount, rules.length);
  const results = new Map(
    sharedCalculator()
      .calculate(copy, null)
      .filter((cell) => cell.sheetId === sheetId)
      .map(({ row, column, value }) => [`${row}:${column}`, value]),
  );
  const holds = (index: number, rule: number) => results.get(`${scratch + index}:${rule}`) === 1;
  return places.map((_, index) => rules.find((_, rule) => holds(index, rule))?.background ?? null);
}

const isIn = ({ row, column }: Place, area: Place & { rows: number; columns: number }): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function put(sheet: BookSheet, { row, column }: Place, formula: string): void {
  sheet.cells[row] = { ...sheet.cells[row], [column]: { formula } };
}
