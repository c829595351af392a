import { type Doer, dataOf, isTypedTable, lastColumn, ownLines, pick } from './act';

export const lines = {
  insertColumn: ({ local, sheet, at, keys }) =>
    local.acts.insertColumns(sheet.id, at % (lastColumn(keys) + 2)),
  insertRow: (doing) => doing.local.acts.insertRows(doing.sheet.id, doing.at % (dataOf(doing).end + 1)),
  deleteOwnColumn(doing) {
    const { columns } = ownLines(doing);
    if (columns.length > 0) doing.local.acts.deleteColumns(doing.sheet.id, pick(columns, doing.at));
  },
  deleteOwnRow(doing) {
    const { rows } = ownLines(doing);
    if (rows.length > 0) doing.local.acts.deleteRows(doing.sheet.id, pick(rows, doing.at));
  },
  deleteDataRow(doing) {
    if (!isTypedTable(doing.tab)) return;
    const { first, end } = dataOf(doing);
    doing.local.acts.deleteRows(doing.sheet.id, first + (doing.at % (end - first)));
  },
  /** With all that is typed in it, if it is one in which people type. */
  deleteOurColumn: ({ local, sheet, at, keys }) =>
    local.acts.deleteColumns(sheet.id, pick([...keys.columns.values()], at)),
  moveColumn({ local, sheet, at, to, keys }) {
    const all = [...keys.columns.values()];
    local.acts.moveColumns(sheet.id, { at: pick(all, at), count: 1, to: pick(all, to) });
  },
  moveRow(doing) {
    const { local, sheet, at, to, tab } = doing;
    if (!isTypedTable(tab)) return;
    const { first, end } = dataOf(doing);
    const rows = end - first;
    local.acts.moveRows(sheet.id, { at: first + (at % rows), count: 1, to: first + (to % rows) });
  },
  /** All rows, with or without the hidden keys. */
  sortData(doing) {
    const { local, sheet, at, to, tab, keys } = doing;
    if (!isTypedTable(tab)) return;
    const { first, end } = dataOf(doing);
    const from = to % 2 === 0 ? keys.keyColumn + 1 : 0;
    const columns = [...keys.columns.values()].filter((column) => column >= from);
    if (columns.length === 0) return;
    const width = Math.min(lastColumn(keys) + 4, sheet.columnCount) - from;
    const area = { sheetId: sheet.id, row: first, column: from, rows: end - first, columns: width };
    local.acts.sortRows(area, pick(columns, at), to % 3 !== 0);
  },
  /** A few rows and columns only: people tear rows apart like this, and may mean to. */
  sortSome(doing) {
    const { local, sheet, at, to, tab, keys } = doing;
    if (!isTypedTable(tab)) return;
    const { first, end } = dataOf(doing);
    const row = first + (at % (end - first));
    const column = to % (lastColumn(keys) + 1);
    const columns = Math.min(1 + (at % 5), sheet.columnCount - column);
    local.acts.sortRows(
      { sheetId: sheet.id, row, column, rows: Math.min(4, end - row), columns },
      column,
      to % 2 === 0,
    );
  },
  filter(doing) {
    const { local, sheet, at, keys, tab } = doing;
    if (!isTypedTable(tab)) return;
    const { first, end } = dataOf(doing);
    const area = {
      sheetId: sheet.id,
      row: first - 1,
      column: 0,
      rows: end - first + 1,
      columns: lastColumn(keys) + 1,
    };
    local.acts.filterRows(area, pick([...keys.columns.values()], at), '');
  },
  hideRow: (doing) => doing.local.acts.hideRows(doing.sheet.id, [doing.at % dataOf(doing).end]),
  hideColumn: ({ local, sheet, at, keys }) =>
    local.acts.hideColumns(sheet.id, [at % Math.min(lastColumn(keys) + 2, sheet.columnCount)]),
} satisfies Record<string, Doer>;
