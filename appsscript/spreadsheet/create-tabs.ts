import type { Layout } from '../../src/engine/lay-out';
import { frameOf } from '../../src/engine/look/frame';
import type { TabLayout } from '../../src/engine/resolve/lay-out-tab';
import { framed } from '../../src/engine/sheet/snapshot';
import { newSheet } from '../../src/engine/writes-for';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { isRightToLeft } from '../../src/workbook/language';
import { mark } from './find-our-sheets';
import { FramedSheets } from './framed-sheets';
import type { OurSheets } from './our-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Blank {
  id: TabId;
  sheet: Sheet;
  title: string;
  isFramed: boolean;
}

/**
 * Adds the tabs that are missing to the spreadsheet and to our sheets, in the workbook's order; it is laid out already
 * where each has its parts. They are blank but for their frame and their mark, and as wide as they have to be.
 */
export function createTabs(
  spreadsheet: Spreadsheet,
  missing: TabId[],
  there: OurSheets,
  { tabLayouts, language }: Layout,
): void {
  const framedSheets = new FramedSheets(spreadsheet, there);
  const made: Blank[] = [];
  let place: number | undefined;
  for (const id of tabIds) {
    const known = there.get(id);
    const isFollowed = missing.some((other) => tabIds.indexOf(other) > tabIds.indexOf(id));
    if (known && isFollowed) place = known.sheet.getIndex();
    const tabLayout = tabLayouts[id];
    if (!missing.includes(id) || !tabLayout) continue;
    const at = place ?? 0;
    const { title, left } = freeTitle(spreadsheet, tabLayout.title);
    const frame = frameOf(tabLayout, isRightToLeft(language));
    made.push({ id, title, sheet: left ?? framedSheets.insert(title, at, frame), isFramed: !left });
    place = at + 1;
  }
  // Only now: a copy of a marked sheet would carry its mark.
  for (const { id, sheet, title, isFramed } of made) {
    const { marker } = mark(sheet, id, title);
    if (isFramed) widen(sheet, tabLayouts[id]);
    there.add({ sheet, marker: isFramed ? { ...marker, language, look: framed } : marker });
  }
  const start = made.find(({ id }) => id === 'start');
  if (start) spreadsheet.setActiveSheet(start.sheet);
}

/** A new sheet has as many columns as every other: nobody need ask it. */
function widen(sheet: Sheet, tabLayout: TabLayout | undefined): void {
  const missing = Math.max(0, ...(tabLayout?.columns.values() ?? [])) - newSheet.columns;
  if (missing > 0) sheet.insertColumnsAfter(newSheet.columns, missing);
}

/** A title that no sheet has but one that is still blank, which a build that was cut off left; any other is let be. */
function freeTitle(spreadsheet: Spreadsheet, wanted: string): { title: string; left: Sheet | null } {
  for (let count = 1; ; count++) {
    const title = count === 1 ? wanted : `${wanted} ${count}`;
    const left = spreadsheet.getSheetByName(title);
    if (!left || isBlank(left)) return { title, left };
  }
}

/** Blank, not a tab of ours, and as large as a new sheet is. */
const isBlank = (sheet: Sheet): boolean =>
  sheet.getLastRow() === 0 &&
  sheet.getDeveloperMetadata().length === 0 &&
  sheet.getMaxRows() >= 1000 &&
  sheet.getMaxColumns() >= 26;
