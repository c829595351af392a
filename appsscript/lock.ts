import { problem } from '../src/calls/problem';
import { findOurSheets } from './spreadsheet/find-our-sheets';
import { carryForward } from './spreadsheet/memory';
import type { OurSheets } from './spreadsheet/our-sheets';

const patience = 10_000;

/**
 * Runs one change at a time in this document, on a workbook of today's version; whoever comes second is told so. The
 * change is given our sheets, which have been found on the way.
 */
export function locked<Result>(change: (ourSheets: OurSheets) => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw problem('busy');
  try {
    return change(findOurSheets(SpreadsheetApp.getActive(), carryForward));
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
