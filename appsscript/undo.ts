import { problem } from '../src/calls/problem';
import { type At, rectangles } from '../src/engine/sheet/rectangles';
import { inverseOf } from '../src/engine/write/inverse';
import type { TabId } from '../src/tabs/ids';
import { encodeCell } from '../src/workbook/cell';
import type { Day } from '../src/workbook/day';
import { type Backup, deleteBackup, makeBackup, readBackup, saveBackup } from './spreadsheet/backup';
import { findOurSheets } from './spreadsheet/find-our-sheets';
import type { OurSheets } from './spreadsheet/our-sheets';
import { ensureSize, writeTab } from './spreadsheet/write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Change {
  act: Backup['act'];
  tabs: TabId[];
  day: Day;
  ourSheets: OurSheets;
}

/**
 * Keeps copies of tabs, then makes a change; what moved lines is remembered with them, even where the change failed
 * half-way. The copies of the change before go.
 */
export function withBackup<Result>(
  spreadsheet: Spreadsheet,
  { ourSheets, ...what }: Change,
  change: () => Result,
): Result {
  const before = readBackup(spreadsheet);
  const kept = makeBackup(spreadsheet, ourSheets, what);
  try {
    return change();
  } finally {
    const undoes = (tab: TabId) =>
      inverseOf(ourSheets.moved.flatMap((one) => (one.tab === tab ? [one.act] : [])));
    saveBackup(spreadsheet, {
      ...kept,
      sheets: kept.sheets.map((sheet) => ({ ...sheet, undoes: undoes(sheet.tab) })),
    });
    if (before) deleteBackup(spreadsheet, before);
  }
}

/** Puts the cells of the last change's tabs back as they were before it; the state of now is kept in copies in its turn. */
export function undoLast(spreadsheet: Spreadsheet, day: Day): void {
  const last = readBackup(spreadsheet);
  if (!last) throw problem('nothingToUndo');
  const ourSheets = findOurSheets(spreadsheet);
  const copies = last.sheets.flatMap(({ tab, copy, undoes }) => {
    const source = spreadsheet.getSheetById(copy);
    const target = ourSheets.get(tab)?.sheet;
    return source && target ? [{ tab, source, target, undoes }] : [];
  });
  const tabs = copies.map(({ tab }) => tab);
  withBackup(spreadsheet, { act: 'undo', tabs, day, ourSheets }, () => {
    for (const { tab, source, target, undoes } of copies) {
      writeTab({ tab, writes: undoes }, ourSheets);
      restore(target, source);
    }
  });
}

/** Brings the cells of a sheet to those of its copy; only those that differ are written. */
function restore(target: Sheet, source: Sheet): void {
  const before = contentOf(source);
  const now = contentOf(target);
  const rows = Math.max(before.length, now.length);
  const columns = Math.max(before[0]?.length ?? 0, now[0]?.length ?? 0);
  ensureSize(target, rows, columns);
  const due: At<unknown>[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const content = before[row]?.[column] ?? '';
      if (!isSame(content, now[row]?.[column] ?? '')) due.push({ row: row + 1, column: column + 1, content });
    }
  }
  for (const { row, column, grid } of rectangles(due))
    target.getRange(row, column, grid.length, grid[0]?.length ?? 1).setValues(grid);
}

/** Formulas as they are, text so that it cannot become one, days as Google gives them. */
function contentOf(sheet: Sheet): unknown[][] {
  const area = sheet.getDataRange();
  const formulas = area.getFormulas();
  return area
    .getValues()
    .map((line, row) =>
      line.map(
        (value, column) => formulas[row]?.[column] || (typeof value === 'string' ? encodeCell(value) : value),
      ),
    );
}

const isSame = (one: unknown, other: unknown): boolean =>
  isDate(one) && isDate(other) ? Number(one) === Number(other) : one === other;
/** Google's dates come from another world than ours. */
const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';
