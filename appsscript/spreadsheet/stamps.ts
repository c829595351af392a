import type { TabId } from '../../src/tabs/ids';
import { markSheet, openMemory } from './memory';
import { type StampedSheet, StampedSheets } from './stamped-sheets';

/** What there is to remember of a tab whose first build was cut off. */
const unfinished = { language: 'en', lastId: 0, look: '' } as const;

/** Our sheets by tab, whatever they are called and wherever they stand. */
export function findStamped(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): StampedSheets {
  const memory = openMemory(spreadsheet);
  const sheets = new StampedSheets(memory);
  for (const { sheet, mark } of memory.marked) {
    const known = memory.tabs[mark.tab] ?? { ...unfinished, title: sheet.getName() };
    sheets.set(mark.tab, { sheet, stamp: { ...known, ...mark } });
  }
  return sheets;
}

/** Marks a new sheet as a tab of ours. */
export const mark = (sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: TabId, title: string): StampedSheet => ({
  sheet,
  stamp: { ...unfinished, title, ...markSheet(sheet, tab) },
});
