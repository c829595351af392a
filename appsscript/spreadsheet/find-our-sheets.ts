import type { TabId } from '../../src/tabs/ids';
import { markSheet, readMemory, saveMemory } from './memory';
import { type OurSheet, OurSheets } from './our-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What there is to remember of a tab whose first build was cut off. */
const unfinished = { language: 'en', lastId: 0, look: '' } as const;

/** Our sheets by tab, whatever they are called and wherever they stand. */
export function findOurSheets(spreadsheet: Spreadsheet, read = readMemory): OurSheets {
  const { memory, originals, duplicates, state } = read(spreadsheet);
  const sheets = new OurSheets(memory, (next) => saveMemory(spreadsheet, next, state));
  for (const { sheet, mark } of originals) {
    const { aside, ...known } = memory[mark.tab] ?? { ...unfinished, title: sheet.getName() };
    const isOut = aside === mark.sheet;
    (isOut ? sheets.aside : sheets).set(mark.tab, { sheet, marker: { ...known, ...mark } });
  }
  sheets.duplicates = duplicates.map(({ sheet, mark }) => ({ sheet, tab: mark.tab }));
  return sheets;
}

/** Marks a new sheet as a tab of ours. */
export const mark = (sheet: Sheet, tab: TabId, title: string): OurSheet => ({
  sheet,
  marker: { ...unfinished, title, ...markSheet(sheet, tab) },
});
