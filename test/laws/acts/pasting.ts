import type { Area, CellAddress } from '../../../preview/spreadsheet/book';
import { hasTab, keysIn, sheetOf } from '../workbook';
import { type Doer, type Doing, dataOf, isTypedTable, lastColumn, pick } from './act';

/** Some cells of the data, or of a form, keys apart. */
function someCells(doing: Doing): Area {
  const { sheet, at, to, keys } = doing;
  const { first, end } = dataOf(doing);
  const top = keys.rows.has('header') ? first : keys.keyRow + 1;
  const row = top + (at % (end - top));
  const column = keys.keyColumn + 1 + (to % Math.max(1, lastColumn(keys) - keys.keyColumn));
  return {
    sheetId: sheet.id,
    row,
    column: Math.min(column, sheet.columnCount - 1),
    rows: Math.min(1 + (to % 3), end - row, sheet.rowCount - row),
    columns: Math.max(1, Math.min(1 + (at % 4), sheet.columnCount - column)),
  };
}

/** Where they are pasted, within the sheet. */
function placeFor(doing: Doing, { rows, columns }: Area): CellAddress {
  const { sheet, at, to, keys } = doing;
  const { first, end } = dataOf(doing);
  const top = keys.rows.has('header') ? first : keys.keyRow + 1;
  return {
    sheetId: sheet.id,
    row: Math.min(top + (to % (end - top)), sheet.rowCount - rows),
    column: Math.min(keys.keyColumn + 1 + (at % (lastColumn(keys) + 1)), sheet.columnCount - columns),
  };
}

/** A place on one of the other tabs of the workbook, among its first cells below the keys. */
function elsewhere({ local, sheet, at, to, mark }: Doing, { rows, columns }: Area): CellAddress {
  const others = local.book.sheets.filter(({ id }) => id !== sheet.id);
  const other = others.length > 0 ? pick(others, mark) : sheet;
  return {
    sheetId: other.id,
    row: Math.min(1 + (to % 30), other.rowCount - rows),
    column: Math.min(1 + (at % 12), other.columnCount - columns),
  };
}

/** A whole row of data, keys and id included. */
const rowOf = ({ sheet }: Doing, row: number): Area => ({
  sheetId: sheet.id,
  row,
  column: 0,
  rows: 1,
  columns: sheet.columnCount,
});

export const pasting = {
  cutCells(doing) {
    const cells = someCells(doing);
    doing.local.acts.cut(cells, placeFor(doing, cells));
  },
  cutToOtherTab(doing) {
    const cells = someCells(doing);
    doing.local.acts.cut(cells, elsewhere(doing, cells));
  },
  copyCells(doing) {
    const cells = someCells(doing);
    doing.local.acts.copy(cells, placeFor(doing, cells));
  },
  copyToOtherTab(doing) {
    const cells = someCells(doing);
    doing.local.acts.copy(cells, elsewhere(doing, cells));
  },
  /** Over formulas as over anything else. */
  copyValues(doing) {
    const cells = someCells(doing);
    doing.local.acts.copyValues(cells, placeFor(doing, cells));
  },
  /** Its id comes along. */
  copyRow(doing) {
    if (!isTypedTable(doing.tab)) return;
    const { first, end } = dataOf(doing);
    const [from, to] = [first + (doing.at % (end - first)), first + (doing.to % (end - first))];
    doing.local.acts.copy(rowOf(doing, from), { sheetId: doing.sheet.id, row: to, column: 0 });
  },
  cutRow(doing) {
    if (!isTypedTable(doing.tab)) return;
    const { first, end } = dataOf(doing);
    const [from, to] = [first + (doing.at % (end - first)), first + (doing.to % (end - first))];
    doing.local.acts.cut(rowOf(doing, from), { sheetId: doing.sheet.id, row: to, column: 0 });
  },
  /** A link to a row of another tab, by its name alone. */
  copyName(doing) {
    const { local, tab, sheet, keys, at, to } = doing;
    if (tab !== 'campaigns' || !hasTab(local.book, 'goals')) return;
    const goals = sheetOf(local.book, 'goals');
    const found = keysIn(goals);
    const [name, header, column] = [
      found?.columns.get('goal'),
      found?.rows.get('header'),
      keys.columns.get('goal'),
    ];
    if (name === undefined || header === undefined || column === undefined) return;
    const from = { sheetId: goals.id, row: header + 1 + (at % 3), column: name, rows: 1, columns: 1 };
    local.acts.copyValues(from, { sheetId: sheet.id, row: dataOf(doing).first + (to % 4), column });
  },
} satisfies Record<string, Doer>;
