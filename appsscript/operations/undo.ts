import type { Output, UndoView } from '../../src/calls/contract';
import { problem } from '../../src/calls/problem';
import { type At, rectangles } from '../../src/engine/sheet/rectangles';
import { titleIn } from '../../src/engine/title-in';
import { typedForms, typedTables } from '../../src/tabs/all';
import { encodeCell } from '../../src/workbook/cell';
import { type Backup, readBackup } from '../spreadsheet/backup';
import { ensureSize } from '../spreadsheet/write';
import type { UnitOfWork } from '../work/unit-of-work';
import { buildAll } from './build';
import { switchTo } from './switch-language';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The last change as the sidebar offers to undo it; null when there is none. */
export function undoView({ records, layout }: UnitOfWork): UndoView | null {
  const backup = readBackup(records);
  if (!backup) return null;
  const tabs = backup.language
    ? (['start', ...typedForms, ...typedTables] as const).filter((id) => layout.tabLayouts[id])
    : backup.sheets.map(({ tab }) => tab);
  const titles = tabs.map((id) => titleIn(layout, id));
  return { act: backup.act, day: backup.day, titles };
}

/**
 * Undoes the last change and lets a build finish what hangs on it; a tab that was broken before is broken again, and left. The state of
 * now is kept in copies in its turn. Gives the tabs that were written, and the steps of a build where that is to follow.
 */
export function undo(work: UnitOfWork): Output<'undo'> {
  const last = readBackup(work.records);
  if (!last) throw problem('nothingToUndo');
  if (last.language) return { tabs: [], ...switchTo(work, last.language, 'undo') };
  restoreAll(work, last);
  return { tabs: work.layout.broken.length > 0 ? [] : buildAll(work), steps: [] };
}

/** Puts the cells of the change's tabs back as they were before it. */
function restoreAll(work: UnitOfWork, { sheets }: Backup): void {
  const copies = sheets.flatMap(({ tab, copy, undoes }) => {
    const source = work.spreadsheet.getSheetById(copy);
    const target = work.sheets.get(tab)?.sheet;
    return source && target ? [{ tab, source, target, undoes }] : [];
  });
  const tabs = copies.map(({ tab }) => tab);
  work.backUp({ act: 'undo', day: work.today, tabs });
  for (const { tab, undoes } of copies) work.collect({ tab, writes: undoes });
  // The copies may hold what our kinds of content cannot say, a time of day for one: they are written as they are.
  for (const { source, target } of copies) work.collectMark(() => restore(target, source));
  work.carryOut();
  work.readAgain(tabs);
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
