import { problem } from '../src/calls/problem';
import { carryForward } from './spreadsheet/memory';
import type { StampedSheets } from './spreadsheet/stamped-sheets';
import { findStamped } from './spreadsheet/stamps';

const patience = 10_000;

/**
 * Runs one change at a time in this document, on a workbook of today's version; whoever comes second is told so. The
 * change is given our sheets, which have been found on the way.
 */
export function locked<Result>(change: (stamped: StampedSheets) => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw problem('busy');
  try {
    return change(findStamped(SpreadsheetApp.getActive(), carryForward));
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
