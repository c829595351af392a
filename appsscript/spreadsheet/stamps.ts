import { problem } from '../../src/calls/problem';
import { type Stamp, workbookVersion } from '../../src/layout/snapshot';
import { type TabId, tabIds } from '../../src/tabs/ids';

const key = 'throughline';

/** A sheet of ours, with the metadata that says so. */
export interface StampedSheet {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata;
  stamp: Stamp;
}

/** Our sheets by tab, whatever they are called and wherever they stand. */
export function findStamped(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<TabId, StampedSheet> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  const all = marks.flatMap((mark) => {
    const sheet = mark.getLocation().getSheet();
    const stamp = readStamp(mark.getValue());
    return sheet && stamp ? [{ sheet, mark, stamp }] : [];
  });
  refuseNewer(all);
  const found = new Map<TabId, StampedSheet>();
  for (const id of tabIds) {
    const same = all.filter(({ stamp }) => stamp.tab === id);
    // A duplicated sheet carries the original's stamp, which names another sheet than its own.
    const original =
      same.length > 1 ? same.find(({ sheet, stamp }) => sheet.getSheetId() === stamp.sheet) : undefined;
    const chosen = original ?? same[0];
    if (chosen) found.set(id, chosen);
  }
  return found;
}

/** A later version may hold what this one does not know: it is left untouched. */
function refuseNewer(all: StampedSheet[]): void {
  const version = Math.max(workbookVersion, ...all.map(({ stamp }) => stamp.version));
  if (version > workbookVersion) throw problem('newerWorkbook', { version: String(version) });
}

function readStamp(text: string | null): Stamp | null {
  try {
    const stamp = JSON.parse(text ?? '') as Stamp;
    return (tabIds as readonly string[]).includes(stamp.tab) ? stamp : null;
  } catch {
    return null;
  }
}

export function addStamp(sheet: GoogleAppsScript.Spreadsheet.Sheet, stamp: Stamp): void {
  sheet.addDeveloperMetadata(key, JSON.stringify(stamp));
}
