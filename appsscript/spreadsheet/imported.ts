import { fitting, type Imported, noneImported } from '../../src/imports/weigh/imported';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const key = 'throughline-imports';
/** A spreadsheet's metadata may hold 30,000 characters in all; the rest is for what the tabs need. */
const room = 18_000;

const recordIn = (spreadsheet: Spreadsheet) =>
  spreadsheet.createDeveloperMetadataFinder().withKey(key).find()[0];

/** What is remembered of files; nothing where it cannot be read, so that people are asked once more. */
export function readImported(spreadsheet: Spreadsheet): Imported {
  try {
    const held = JSON.parse(recordIn(spreadsheet)?.getValue() ?? '') as Imported;
    return held.version === noneImported.version ? held : noneImported;
  } catch {
    return noneImported;
  }
}

export function saveImported(spreadsheet: Spreadsheet, imported: Imported): void {
  const text = fitting(imported, room);
  const record = recordIn(spreadsheet);
  if (record) record.setValue(text);
  else spreadsheet.addDeveloperMetadata(key, text);
}
