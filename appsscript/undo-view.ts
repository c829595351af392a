import type { TabView, UndoView } from '../src/calls/contract';
import { buildAll } from './build';
import { readBackup } from './spreadsheet/backup';
import { dayReader } from './spreadsheet/day-reader';
import { openWorkbook, type Workbook } from './spreadsheet/workbook';
import { undoLast } from './undo';

/** The last change as the sidebar offers to undo it; null when no copies are kept. */
export function undoView({ spreadsheet, layout }: Workbook): UndoView | null {
  const kept = readBackup(spreadsheet);
  if (!kept) return null;
  const titles = kept.sheets.map(({ tab }) => layout.tabLayouts[tab]?.title ?? tab);
  return { act: kept.act, day: kept.day, titles };
}

/** Undoes the last change and lets a build finish what hangs on it; a tab that was broken before is broken again, and left. */
export function undo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): TabView[] {
  undoLast(spreadsheet, dayReader(spreadsheet)(new Date()));
  const { layout } = openWorkbook(spreadsheet, { toWrite: () => false });
  return layout.broken.length > 0 ? [] : buildAll(spreadsheet, {});
}
