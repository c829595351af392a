import { problem } from '../../src/calls/problem';
import type { Marker } from '../../src/engine/sheet/snapshot';
import { findOurSheets } from '../spreadsheet/find-our-sheets';
import { carryForward, readMemory } from '../spreadsheet/memory';
import { findMetadata, Records } from '../spreadsheet/records';
import { UnitOfWork } from './unit-of-work';

const patience = 10_000;

/** Looks at the workbook as it is, in one unit of work that writes nothing. */
export function reading<Result>(look: (work: UnitOfWork) => Result): Result {
  return look(unitOf({ carry: readMemory, formulasOf: () => false }));
}

/**
 * Runs one change at a time in this document, in one unit of work, on a workbook of today's version; whoever comes second is told so.
 * `formulasOf`: the tabs that may be written, where they are known before.
 */
export function changing<Result>(
  change: (work: UnitOfWork) => Result,
  formulasOf: (marker: Marker) => boolean = () => true,
): Result {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw problem('busy');
  try {
    const work = unitOf({ carry: carryForward, formulasOf });
    const result = change(work);
    work.carryOut();
    return result;
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}

interface Opening {
  carry: Parameters<typeof findOurSheets>[2];
  formulasOf: (marker: Marker) => boolean;
}

function unitOf({ carry, formulasOf }: Opening): UnitOfWork {
  const spreadsheet = SpreadsheetApp.getActive();
  const metadata = findMetadata(spreadsheet);
  const sheets = findOurSheets(spreadsheet, metadata, carry);
  return new UnitOfWork({ spreadsheet, sheets, records: new Records(spreadsheet, metadata), formulasOf });
}
