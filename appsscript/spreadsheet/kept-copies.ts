import type { UndoView } from '../../src/calls/contract';
import type { StructureAct } from '../../src/engine/resolve/restructuring';
import { messagesOf } from '../../src/messages/all';
import type { TabId } from '../../src/tabs/ids';
import type { Day } from '../../src/workbook/day';
import { sayDay } from '../../src/workbook/say-number';
import { unmark } from './memory';
import { dropRecord, readRecord, saveRecord } from './record';
import type { StampedSheets } from './stamped-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = 'throughline-undo';
/** Google's limit for the title of a sheet. */
const longestTitle = 100;

/** The last change that kept copies: hidden sheets as the tabs stood before, and the acts that move lines back. */
export interface Kept {
  act: UndoView['act'];
  day: Day;
  sheets: { tab: TabId; copy: number; undoes: StructureAct[] }[];
}

export function readKept(spreadsheet: Spreadsheet): Kept | null {
  const text = readRecord(spreadsheet, key);
  return text ? (JSON.parse(text) as Kept) : null;
}

export const saveKept = (spreadsheet: Spreadsheet, kept: Kept): void =>
  saveRecord(spreadsheet, key, JSON.stringify(kept));

/** Copies tabs to hidden sheets that are nobody's, and remembers them in place of those of the change before. */
export function keepCopies(
  spreadsheet: Spreadsheet,
  stamped: StampedSheets,
  { act, tabs, day }: { act: Kept['act']; tabs: TabId[]; day: Day },
): Kept {
  const sheets = tabs.flatMap((tab) => {
    const held = stamped.get(tab);
    if (!held) return [];
    const { language } = held.stamp;
    const copy = hiddenCopy(
      spreadsheet,
      held.sheet,
      messagesOf(language).copyTitle(held.sheet.getName(), sayDay(day, language)),
    );
    return [{ tab, copy: copy.getSheetId(), undoes: [] }];
  });
  const kept: Kept = { act, day, sheets };
  saveKept(spreadsheet, kept);
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

export function deleteCopies(spreadsheet: Spreadsheet, { sheets }: Kept): void {
  for (const { copy } of sheets) {
    const sheet = spreadsheet.getSheetById(copy);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
}

/** Deletes the copies of the last change, which can then no longer be undone. */
export function dropCopies(spreadsheet: Spreadsheet): void {
  const kept = readKept(spreadsheet);
  if (!kept) return;
  dropRecord(spreadsheet, key);
  deleteCopies(spreadsheet, kept);
}
