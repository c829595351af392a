import { problem } from '../../src/calls/problem';
import { type Stamp, workbookVersion } from '../../src/layout/snapshot';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { type Memory, type StampedSheet, StampedSheets } from './stamped-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = 'throughline';

/** What a sheet itself carries for good; the rest of its stamp stands with all others on the spreadsheet. */
type Mark = Pick<Stamp, 'version' | 'tab' | 'sheet'>;

/** What there is to remember of a tab whose first build was cut off. */
const unfinished = { language: 'en', lastId: 0, look: '' } as const;

/** Our sheets by tab, whatever they are called and wherever they stand. */
export function findStamped(spreadsheet: Spreadsheet): StampedSheets {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  const state = found.find((metadata) => metadata.getLocation().getSheet() === null);
  const memory = parse<Memory>(state?.getValue()) ?? {};
  const sheets = new StampedSheets(memory, (text) => {
    if (state) state.setValue(text);
    else spreadsheet.addDeveloperMetadata(key, text);
  });
  const marked = markedIn(found);
  const chosen = originals(marked);
  for (const [tab, { sheet, mark }] of chosen) {
    const { aside, ...known } = memory[tab] ?? { ...unfinished, title: sheet.getName() };
    const isOut = aside === mark.sheet;
    (isOut ? sheets.aside : sheets).set(tab, { sheet, stamp: { ...known, ...mark } });
  }
  const taken = [...chosen.values()];
  sheets.duplicates = marked
    .filter((one) => !taken.includes(one))
    .map(({ sheet, mark }) => ({ sheet, tab: mark.tab }));
  return sheets;
}

interface Marked {
  sheet: Sheet;
  mark: Mark;
}

function markedIn(found: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]): Marked[] {
  const marked = found.flatMap((metadata) => {
    const sheet = metadata.getLocation().getSheet();
    const mark = parse<Mark>(metadata.getValue());
    return sheet && mark && (tabIds as readonly string[]).includes(mark.tab) ? [{ sheet, mark }] : [];
  });
  refuseNewer(marked.map(({ mark }) => mark));
  return marked;
}

/** One sheet a tab: a duplicated sheet carries the original's mark, which names another sheet than its own. */
function originals(marked: Marked[]): Map<TabId, Marked> {
  return new Map(
    tabIds.flatMap((id) => {
      const same = marked.filter(({ mark }) => mark.tab === id);
      const [first] =
        same.length > 1 ? same.filter(({ sheet, mark }) => sheet.getSheetId() === mark.sheet) : same;
      const chosen = first ?? same[0];
      return chosen ? [[id, chosen] as const] : [];
    }),
  );
}

/** A later version may hold what this one does not know: it is left untouched. */
function refuseNewer(marks: Mark[]): void {
  const version = Math.max(workbookVersion, ...marks.map((mark) => mark.version));
  if (version > workbookVersion) throw problem('newerWorkbook', { version: String(version) });
}

function parse<T>(text: string | null | undefined): T | null {
  try {
    return JSON.parse(text ?? '') as T;
  } catch {
    return null;
  }
}

/** Takes the mark of a tab off a sheet, which is then nobody's but people's. */
export function unmark(sheet: Sheet): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === key) metadata.remove();
}

/** Marks a new sheet as a tab of ours. */
export function mark(sheet: Sheet, tab: TabId, title: string): StampedSheet {
  const own: Mark = { version: workbookVersion, tab, sheet: sheet.getSheetId() };
  sheet.addDeveloperMetadata(key, JSON.stringify(own));
  return { sheet, stamp: { ...unfinished, title, ...own } };
}
