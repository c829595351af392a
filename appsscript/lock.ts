import { problem } from '../src/calls/problem';

const patience = 10_000;

let isHeld = false;

/** Whether this run may change the document; what only looks at it must write nothing. */
export const holdsLock = (): boolean => isHeld;

/** Runs one change at a time in this document; whoever comes second is told so. */
export function locked<Result>(change: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw problem('busy');
  isHeld = true;
  try {
    return change();
  } finally {
    isHeld = false;
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
