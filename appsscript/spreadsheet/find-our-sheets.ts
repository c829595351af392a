import type { TabId } from '../../src/tabs/ids';
import { type MemoryRead, markSheet, readMemory, saveMemory } from './memory';
import { type OurSheet, OurSheets } from './our-sheets';
import { findMetadata } from './records';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What there is to remember of a tab whose first build was cut off. */
const unfinished = { language: 'en', lastId: 0, look: '' } as const;

/** Our sheets by tab, whatever they are called and wherever they stand, told from the metadata that was found. */
export function findOurSheets(
  spreadsheet: Spreadsheet,
  metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata[] = findMetadata(spreadsheet),
  read: (
    metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata[],
    spreadsheet: Spreadsheet,
  ) => MemoryRead = readMemory,
): OurSheets {
  const { memory, originals, duplicates, state } = read(metadata, spreadsheet);
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
