import { problem } from '../../src/calls/problem';
import { type Stamp, workbookVersion } from '../../src/layout/snapshot';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { carry, versionOf } from '../migrations/carry';
import type { Kept } from '../migrations/migration';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const key = 'throughline';

/** What a sheet itself carries for good, in every version. */
export type Mark = Pick<Stamp, 'version' | 'tab' | 'sheet'>;
/** What the spreadsheet remembers of each tab. */
export type Remembered = Pick<Stamp, 'title' | 'language' | 'lastId' | 'look'>;
type Tabs = Partial<Record<TabId, Remembered>>;

/** What the add-on keeps outside the cells, in today's form whatever the version of the workbook. */
export interface OpenMemory {
  tabs: Tabs;
  marked: { sheet: Sheet; mark: Mark }[];
  /** Whether it was carried from an older version, and so has to be saved before anything else is written. */
  isCarried: boolean;
  save(tabs: Tabs): void;
}

/** One metadata of ours; the spreadsheet's own has no sheet. */
interface Found {
  metadata: Metadata;
  sheet: Sheet | null;
  kept: Kept;
}

/** Reads the memory; an older one is carried as it is read, so that looking at an old workbook writes nothing. */
export function openMemory(spreadsheet: Spreadsheet): OpenMemory {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(key).find().flatMap(read);
  refuseNewer(found);
  const sheets = originals(found);
  const kept = {
    state: found.find(({ sheet }) => sheet === null)?.kept ?? null,
    marks: sheets.map((each) => each.kept),
  };
  const { state, marks } = carry(kept);
  const outdated = sheets.flatMap(({ metadata }, index) =>
    marks[index] === kept.marks[index] ? [] : [{ metadata, mark: marks[index] }],
  );
  return {
    tabs: (state?.['tabs'] ?? {}) as Tabs,
    marked: sheets.map(({ sheet }, index) => ({ sheet, mark: marks[index] as unknown as Mark })),
    isCarried: state !== kept.state || outdated.length > 0,
    save(tabs) {
      writeState(spreadsheet, JSON.stringify({ version: workbookVersion, tabs }));
      // Only now may a mark forget what it knew: where this is cut off, the rest is carried next time.
      for (const { metadata, mark } of outdated.splice(0)) metadata.setValue(JSON.stringify(mark));
    },
  };
}

/** Marks a new sheet as a tab of ours. */
export function markSheet(sheet: Sheet, tab: TabId): Mark {
  const mark: Mark = { version: workbookVersion, tab, sheet: sheet.getSheetId() };
  sheet.addDeveloperMetadata(key, JSON.stringify(mark));
  return mark;
}

function read(metadata: Metadata): Found[] {
  try {
    const kept: Kept = JSON.parse(metadata.getValue() ?? '');
    return [{ metadata, sheet: metadata.getLocation().getSheet(), kept }];
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
function originals(found: Found[]): (Found & { sheet: Sheet })[] {
  const marked = found.flatMap(({ sheet, ...rest }) => (sheet ? [{ ...rest, sheet }] : []));
  return tabIds.flatMap((id) => {
    const same = marked.filter(({ kept }) => kept['tab'] === id);
    const [first] =
      same.length > 1 ? same.filter(({ sheet, kept }) => sheet.getSheetId() === kept['sheet']) : same;
    return first ?? same[0] ?? [];
  });
}

function writeState(spreadsheet: Spreadsheet, text: string): void {
  const held = spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  if (held) held.setValue(text);
  else spreadsheet.addDeveloperMetadata(key, text);
}
