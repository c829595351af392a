import type { TabId } from '../../src/tabs/ids';
import { markSheet, readMemory, saveMemory } from './memory';
import { type StampedSheet, StampedSheets } from './stamped-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What there is to remember of a tab whose first build was cut off. */
const unfinished = { language: 'en', lastId: 0, look: '' } as const;

/** Our sheets by tab, whatever they are called and wherever they stand. */
export function findStamped(spreadsheet: Spreadsheet): StampedSheets {
  const { memory, originals, duplicates } = readMemory(spreadsheet);
  const sheets = new StampedSheets(memory, (next) => saveMemory(spreadsheet, next));
  for (const { sheet, mark } of originals) {
    const { aside, ...known } = memory[mark.tab] ?? { ...unfinished, title: sheet.getName() };
    const isOut = aside === mark.sheet;
    (isOut ? sheets.aside : sheets).set(mark.tab, { sheet, stamp: { ...known, ...mark } });
  }
  sheets.duplicates = duplicates.map(({ sheet, mark }) => ({ sheet, tab: mark.tab }));
  return sheets;
}

/** Marks a new sheet as a tab of ours. */
export const mark = (sheet: Sheet, tab: TabId, title: string): StampedSheet => ({
  sheet,
  stamp: { ...unfinished, title, ...markSheet(sheet, tab) },
});
