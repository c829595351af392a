import type { Write } from '../../src/engine/sheet/writes';
import { encodeCell } from '../../src/workbook/cell';
import type { OurSheets } from './our-sheets';
import { writeProperty } from './property';
import { setStatusRules } from './status-rules';
import { warn } from './warn';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Act<Name extends Write['act']> = Extract<Write, { act: Name }>;
type Doers = {
  [Name in Write['act']]: (sheet: Sheet, write: Act<Name>, ourSheets: OurSheets) => void;
};

/** How each act is done; bulk setters, one call for each property. */
const doers: Doers = {
  insertColumns: (sheet, { at, count }) => sheet.insertColumnsBefore(at, count),
  deleteColumns: (sheet, { at, count }) => sheet.deleteColumns(at, count),
  insertRows: (sheet, { at, count }) => sheet.insertRowsBefore(at, count),
  deleteRows: (sheet, { at, count }) => sheet.deleteRows(at, count),
  ensureSize: (sheet, { rows, columns }) => ensureSize(sheet, rows, columns),
  rename(sheet, { title, marker }, ourSheets) {
    sheet.setName(title);
    ourSheets.remember(marker);
  },
  cells: (sheet, { row, column, grid }) =>
    sheet
      .getRange(row, column, grid.length, grid[0]?.length ?? 1)
      .setValues(grid.map((line) => line.map(encodeCell))),
  keepInNote: (sheet, { row, column, text }) => keepInNote(sheet.getRange(row, column), text),
  property: (sheet, write, ourSheets) => writeProperty(sheet, write, ourSheets),
  titleSize: (sheet, { row, column }) => sheet.getRange(row, column).setFontSize(16),
  middle: (sheet, { column, count, rows }) =>
    sheet.getRange(1, column, rows, count).setVerticalAlignment('middle'),
  align: (sheet, { row, column, rows, columns, side }) =>
    sheet.getRange(row, column, rows, columns).setHorizontalAlignment(side),
  statusRules: (sheet, write) => setStatusRules(sheet, write),
  widths: (sheet, { column, count, pixels }) => sheet.setColumnWidths(column, count, pixels),
  hideColumns: (sheet, { column, count }) => sheet.hideColumns(column, count),
  showColumns: (sheet, { column, count }) => sheet.showColumns(column, count),
  hideRow: (sheet, { row }) => sheet.hideRows(row),
  showRow: (sheet, { row }) => sheet.showRows(row),
  freeze(sheet, { rows, columns }) {
    sheet.setFrozenRows(rows);
    sheet.setFrozenColumns(columns);
  },
  tabColour: (sheet, { colour }) => sheet.setTabColor(colour),
  gridlines: (sheet, { hidden }) => sheet.setHiddenGridlines(hidden),
  hideTab: (sheet) => sheet.hideSheet(),
  showTab: (sheet) => sheet.showSheet(),
  rightToLeft: (sheet, { on }) => sheet.setRightToLeft(on),
  warn: (sheet, write) => warn(sheet, write),
  marker: (_, { marker }, ourSheets) => ourSheets.remember(marker),
};

/** One act on a sheet. */
export const perform = (sheet: Sheet, write: Write, ourSheets: OurSheets): void =>
  (doers[write.act] as (sheet: Sheet, write: Write, ourSheets: OurSheets) => void)(sheet, write, ourSheets);

export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows > 0 ? rows - sheet.getMaxRows() : 0;
  const missingColumns = columns > 0 ? columns - sheet.getMaxColumns() : 0;
  if (missingRows > 0) sheet.insertRowsAfter(rows - missingRows, missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(columns - missingColumns, missingColumns);
}

/** Under what people noted there themselves; once, though a build was cut off and run again. */
function keepInNote(cell: GoogleAppsScript.Spreadsheet.Range, text: string): void {
  const held = cell.getNote();
  if (`\n${held}\n`.includes(`\n${text}\n`)) return;
  cell.setNote(held === '' ? text : `${held}\n${text}`);
}
