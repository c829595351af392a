import { fitting, type Imported, noneImported } from '../../src/features/imports/reconcile/imported';
import { readRecord, saveRecord } from './record';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const key = 'throughline-imports';
/** A spreadsheet's metadata may hold 30,000 characters in all; the rest is for what the tabs need. */
const room = 18_000;

/** What is remembered of files; nothing where it cannot be read, so that people are asked once more. */
export function readImported(spreadsheet: Spreadsheet): Imported {
  try {
    const held = JSON.parse(readRecord(spreadsheet, key) ?? '') as Imported;
    return held.version === noneImported.version ? held : noneImported;
  } catch {
    return noneImported;
  }
}

export const saveImported = (spreadsheet: Spreadsheet, imported: Imported): void =>
  saveRecord(spreadsheet, key, fitting(imported, room));
