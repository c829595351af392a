import { fitting, type Imported, noneImported } from '../../src/features/imports/reconcile/imported';
import type { Records } from './records';

const key = 'throughline-imports';
/** A spreadsheet's metadata may hold 30,000 characters in all; the rest is for what the tabs need. */
const room = 18_000;

/** What is remembered of files; nothing where it cannot be read, so that people are asked once more. */
export function readImported(records: Records): Imported {
  try {
    const held = JSON.parse(records.read(key) ?? '') as Imported;
    return held.version === noneImported.version ? held : noneImported;
  } catch {
    return noneImported;
  }
}

export const saveImported = (records: Records, imported: Imported): void =>
  records.save(key, fitting(imported, room));
