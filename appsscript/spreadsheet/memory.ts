import { problem } from '../../src/calls/problem';
import { type Marker, workbookVersion } from '../../src/engine/sheet/snapshot';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { type Language, languages } from '../../src/workbook/language';
import type { Stored } from '../migrations/migration';
import { carry, versionOf } from './carry';
import { ourKey } from './records';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type FoundMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata[];

const key = ourKey;

/** What a sheet itself carries for good, in every version; the rest of its marker stands with all others on the spreadsheet. */
export type Mark = Pick<Marker, 'version' | 'tab' | 'sheet'>;
/** What the spreadsheet remembers of a tab, be it there or not; `aside` is the sheet of one that was taken out. */
export type Remembered = Pick<Marker, 'title' | 'language' | 'lastId' | 'look' | 'formulas' | 'parts'> & {
  aside?: number;
};
export type Memory = Partial<Record<TabId, Remembered>>;

interface Marked {
  sheet: Sheet;
  mark: Mark;
}

/** One metadata of ours; the spreadsheet's own has no sheet. */
interface Found {
  metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  sheet: Sheet | null;
  kept: Stored;
}

/** Everything that is kept outside the cells. */
export interface MemoryRead {
  memory: Memory;
  originals: Marked[];
  duplicates: Marked[];
  /** The spreadsheet's own metadata, where there is one. */
  state: Found['metadata'] | null;
}

/** What the add-on keeps outside the cells. That of an older workbook reads as of today, so that looking at one writes nothing. */
export const readMemory = (found: FoundMetadata): MemoryRead => memoryOf(carried(found));

/** The language the workbook was last built in, at the cost of one read; nothing where that is not remembered in today's form. */
export function rememberedLanguage(spreadsheet: Spreadsheet): Language | undefined {
  const held = spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  try {
    const { tabs }: { tabs?: Memory } = JSON.parse(held?.getValue() ?? '');
    return languages.find((language) => language === tabs?.start?.language);
  } catch {
    return undefined;
  }
}

function memoryOf({ found, originals, now }: Carried): MemoryRead {
  const state = found.find(({ sheet }) => sheet === null)?.metadata ?? null;
  return {
    memory: (now.state?.['tabs'] ?? {}) as Memory,
    originals: originals.map((one, index) => markedAs(one, now.marks[index])),
    duplicates: found.filter((one) => one.sheet && !originals.includes(one)).map((one) => markedAs(one)),
    state,
  };
}

/** The same, written in today's form before anything else is changed; a workbook of today is left as it is. */
export function carryForward(metadata: FoundMetadata, spreadsheet: Spreadsheet): MemoryRead {
  const all = carried(metadata);
  const { originals, before, now } = all;
  if (now.state !== before.state) writeState(spreadsheet, JSON.stringify(now.state));
  // Only now may a mark forget what it knew: where this is cut off, the rest is carried next time.
  for (const [index, { metadata }] of originals.entries())
    if (now.marks[index] !== before.marks[index]) metadata.setValue(JSON.stringify(now.marks[index]));
  return memoryOf(all);
}

/** Saves what is remembered; the metadata that holds it need not be looked for where it has been found. */
export function saveMemory(spreadsheet: Spreadsheet, tabs: Memory, state: MemoryRead['state']): void {
  const text = JSON.stringify({ version: workbookVersion, tabs });
  if (state) state.setValue(text);
  else writeState(spreadsheet, text);
}

/** Marks a new sheet as a tab of ours. */
export function markSheet(sheet: Sheet, tab: TabId): Mark {
  const mark: Mark = { version: workbookVersion, tab, sheet: sheet.getSheetId() };
  sheet.addDeveloperMetadata(key, JSON.stringify(mark));
  return mark;
}

/** Takes the mark of a tab off a sheet, which is then nobody's but people's. */
export function unmark(sheet: Sheet): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === key) metadata.remove();
}

type Carried = ReturnType<typeof carried>;

/** What is kept as it stands, and as it is today. */
function carried(metadata: FoundMetadata) {
  const found = metadata.filter((one) => one.getKey() === key).flatMap(read);
  refuseNewer(found);
  const originals = originalsIn(found);
  const state = found.find(({ sheet }) => sheet === null)?.kept ?? null;
  const before = { state, marks: originals.map(({ kept }) => kept) };
  return { found, originals, before, now: carry(before) };
}

function read(metadata: Found['metadata']): Found[] {
  const sheet = metadata.getLocation().getSheet();
  try {
    const kept: Stored = JSON.parse(metadata.getValue() ?? '');
    return sheet === null || (tabIds as readonly unknown[]).includes(kept['tab'])
      ? [{ metadata, sheet, kept }]
      : [];
  } catch {
    return [];
  }
}

/** A later version may hold what this one does not know: it is left untouched. */
function refuseNewer(found: Found[]): void {
  const version = Math.max(workbookVersion, ...found.map(({ kept }) => versionOf(kept)));
  if (version > workbookVersion) throw problem('newerWorkbook', { version: String(version) });
}

/** One sheet a tab: a duplicated sheet carries the original's mark, which names another sheet than its own. */
function originalsIn(found: Found[]): Found[] {
  return tabIds.flatMap((id) => {
    const same = found.filter(({ sheet, kept }) => sheet && kept['tab'] === id);
    const [first] =
      same.length > 1 ? same.filter(({ sheet, kept }) => sheet?.getSheetId() === kept['sheet']) : same;
    return first ?? same[0] ?? [];
  });
}

const markedAs = ({ sheet, kept }: Found, mark: Stored = kept): Marked => ({
  sheet: sheet as Sheet,
  mark: mark as unknown as Mark,
});

function writeState(spreadsheet: Spreadsheet, text: string): void {
  const held = spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  if (held) held.setValue(text);
  else spreadsheet.addDeveloperMetadata(key, text);
}
