import { problem } from '../src/calls/problem';

const patience = 10_000;

/** Runs one change at a time in this document; whoever comes second is told so. */
export function locked<Result>(change: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw problem('busy');
  try {
    return change();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
