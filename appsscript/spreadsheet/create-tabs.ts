import { messagesOf } from '../../src/messages/all';
import { type TabId, tabIds } from '../../src/tabs/ids';
import type { Language } from '../../src/workbook/language';
import type { StampedSheets } from './stamped-sheets';
import { mark } from './stamps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds the tabs that are missing to the spreadsheet and to our sheets, empty but for their mark, in the workbook's order. */
export function createTabs(
  spreadsheet: Spreadsheet,
  missing: TabId[],
  there: StampedSheets,
  language: Language,
): void {
  let place: number | undefined;
  let first: Sheet | undefined;
  for (const id of tabIds) {
    const known = there.get(id);
    if (known)
      place = missing.some((other) => tabIds.indexOf(other) > tabIds.indexOf(id))
        ? known.sheet.getIndex()
        : place;
    if (!missing.includes(id)) continue;
    const { sheet, title } = blankSheet(spreadsheet, messagesOf(language).tabs[id].title, place ?? 0);
    there.add(mark(sheet, id, title));
    place = (place ?? 0) + 1;
    if (id === 'start') first = sheet;
  }
  if (first) spreadsheet.setActiveSheet(first);
}

/** A new sheet; one of that title that is still blank (a build that was cut off left it) is taken, any other is let be. */
function blankSheet(spreadsheet: Spreadsheet, title: string, place: number): { sheet: Sheet; title: string } {
  for (let count = 1; ; count++) {
    const free = count === 1 ? title : `${title} ${count}`;
    const there = spreadsheet.getSheetByName(free);
    if (!there) return { sheet: spreadsheet.insertSheet(free, place), title: free };
    if (isBlank(there)) return { sheet: there, title: free };
  }
}

/** Blank, not a tab of ours, and as large as a new sheet is. */
const isBlank = (sheet: Sheet): boolean =>
  sheet.getLastRow() === 0 &&
  sheet.getDeveloperMetadata().length === 0 &&
  sheet.getMaxRows() >= 1000 &&
  sheet.getMaxColumns() >= 26;
