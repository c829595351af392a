import type { UndoView } from '../../src/calls/contract';
import type { StructureAct } from '../../src/engine/resolve/restructuring';
import { messagesOf } from '../../src/messages/all';
import type { TabId } from '../../src/tabs/ids';
import type { Day } from '../../src/workbook/day';
import type { Language } from '../../src/workbook/language';
import { sayDay } from '../../src/workbook/say-number';
import { unmark } from './memory';
import type { OurSheet } from './our-sheets';
import type { Records } from './records';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = 'throughline-undo';
/** Google's limit for the title of a sheet. */
const longestTitle = 100;

/**
 * The last change that can be undone: hidden sheets as the tabs stood before, with the acts that move lines back; of a switch of
 * language, the language before.
 */
export interface Backup {
  act: UndoView['act'];
  day: Day;
  sheets: { tab: TabId; copy: number; undoes: StructureAct[] }[];
  language?: Language;
}

export function readBackup(records: Records): Backup | null {
  const text = records.read(key);
  return text ? withActOfToday(JSON.parse(text) as Backup) : null;
}

/** Earlier versions called it mending. */
const withActOfToday = (backup: Backup): Backup =>
  (backup.act as string) === 'mend' ? { ...backup, act: 'fix' } : backup;

export const saveBackup = (records: Records, backup: Backup): void =>
  records.save(key, JSON.stringify(backup));

/** The number of a new hidden sheet, nobody's, that holds what a tab holds now. */
export function hiddenCopy(
  spreadsheet: Spreadsheet,
  { sheet, marker }: OurSheet,
  { title, day }: { title: string; day: Day },
): number {
  const copy: Sheet = sheet.copyTo(spreadsheet);
  // A copy must not be taken for the tab itself.
  unmark(copy);
  copy.setName(
    freeTitle(spreadsheet, messagesOf(marker.language).copyTitle(title, sayDay(day, marker.language))),
  );
  copy.hideSheet();
  return copy.getSheetId();
}

/** A title of this beginning that no sheet has. */
export function freeTitle(spreadsheet: Spreadsheet, title: string): string {
  for (let count = 1; ; count++) {
    const ending = count === 1 ? '' : ` (${count})`;
    const free = title.slice(0, longestTitle - ending.length) + ending;
    if (!spreadsheet.getSheetByName(free)) return free;
  }
}

export function deleteCopies(spreadsheet: Spreadsheet, { sheets }: Backup): void {
  for (const { copy } of sheets) {
    const sheet = spreadsheet.getSheetById(copy);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
}

/** Deletes the copies of the last change, which can then no longer be undone. */
export function dropCopies(spreadsheet: Spreadsheet, records: Records): void {
  const backup = readBackup(records);
  if (!backup) return;
  records.drop(key);
  deleteCopies(spreadsheet, backup);
}
