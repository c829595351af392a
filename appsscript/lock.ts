import { problem } from '../src/calls/problem';
import { carryForward } from './spreadsheet/memory';

const patience = 10_000;

/** Runs one change at a time in this document, on a workbook of today's version; whoever comes second is told so. */
export function locked<Result>(change: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw problem('busy');
  try {
    carryForward(SpreadsheetApp.getActive());
    return change();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
