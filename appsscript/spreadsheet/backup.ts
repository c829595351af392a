import type { UndoView } from '../../src/calls/contract';
import type { StructureAct } from '../../src/engine/resolve/restructuring';
import { messagesOf } from '../../src/messages/all';
import type { TabId } from '../../src/tabs/ids';
import type { Day } from '../../src/workbook/day';
import { sayDay } from '../../src/workbook/say-number';
import { unmark } from './memory';
import type { OurSheets } from './our-sheets';
import { dropRecord, readRecord, saveRecord } from './record';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = 'throughline-undo';
/** Google's limit for the title of a sheet. */
const longestTitle = 100;

/** The last change that kept copies: hidden sheets as the tabs stood before, and the acts that move lines back. */
export interface Backup {
  act: UndoView['act'];
  day: Day;
  sheets: { tab: TabId; copy: number; undoes: StructureAct[] }[];
}

export function readBackup(spreadsheet: Spreadsheet): Backup | null {
  const text = readRecord(spreadsheet, key);
  return text ? withActOfToday(JSON.parse(text) as Backup) : null;
}

/** Earlier versions called it mending. */
const withActOfToday = (backup: Backup): Backup =>
  (backup.act as string) === 'mend' ? { ...backup, act: 'fix' } : backup;

export const saveBackup = (spreadsheet: Spreadsheet, kept: Backup): void =>
  saveRecord(spreadsheet, key, JSON.stringify(kept));

/** Copies tabs to hidden sheets that are nobody's, and remembers them in place of those of the change before. */
export function makeBackup(
  spreadsheet: Spreadsheet,
  ourSheets: OurSheets,
  { act, tabs, day }: { act: Backup['act']; tabs: TabId[]; day: Day },
): Backup {
  const sheets = tabs.flatMap((tab) => {
    const held = ourSheets.get(tab);
    if (!held) return [];
    const { language } = held.marker;
    const copy = hiddenCopy(
      spreadsheet,
      held.sheet,
      messagesOf(language).copyTitle(held.sheet.getName(), sayDay(day, language)),
    );
    return [{ tab, copy: copy.getSheetId(), undoes: [] }];
  });
  const kept: Backup = { act, day, sheets };
  saveBackup(spreadsheet, kept);
  return kept;
}

function hiddenCopy(spreadsheet: Spreadsheet, sheet: Sheet, title: string): Sheet {
  const copy = sheet.copyTo(spreadsheet);
  // A copy must not be taken for the tab itself.
  unmark(copy);
  copy.setName(freeTitle(spreadsheet, title));
  copy.hideSheet();
  return copy;
}

/** A title of this beginning that no sheet has. */
export function freeTitle(spreadsheet: Spreadsheet, title: string): string {
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` (${count})`;
    const free = title.slice(0, longestTitle - ending.length) + ending;
    if (!spreadsheet.getSheetByName(free)) return free;
  }
}

export function deleteBackup(spreadsheet: Spreadsheet, { sheets }: Backup): void {
  for (const { copy } of sheets) {
    const sheet = spreadsheet.getSheetById(copy);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
}

/** Deletes the copies of the last change, which can then no longer be undone. */
export function dropCopies(spreadsheet: Spreadsheet): void {
  const kept = readBackup(spreadsheet);
  if (!kept) return;
  dropRecord(spreadsheet, key);
  deleteBackup(spreadsheet, kept);
}
