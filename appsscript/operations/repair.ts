import type { Input, OfferView, Output } from '../../src/calls/contract';
import { faultKinds } from '../../src/calls/fault-kinds';
import { problem } from '../../src/calls/problem';
import type { SheetSnapshot } from '../../src/engine/sheet/snapshot';
import { cellWrite, type TabWrites } from '../../src/engine/sheet/writes';
import { readSeconds } from '../../src/engine/write/cost';
import type { Fault, Repair } from '../../src/features/repair/fault';
import { findFaults } from '../../src/features/repair/find-faults';
import { sayFault } from '../../src/features/repair/say-fault';
import { unmark } from '../spreadsheet/memory';
import { readEverySheet } from '../spreadsheet/read';
import { takeTitles } from '../work/titles';
import type { UnitOfWork } from '../work/unit-of-work';
import { beginBuild } from './build';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is broken, in groups, with what repairing it would do. */
export function scan(work: UnitOfWork): Output<'scan'> {
  const faults = faultsIn(work);
  return {
    groups: faultKinds.flatMap((kind) => {
      const offers = faults.filter((fault) => fault.kind === kind).map((fault) => offerOf(fault, work));
      return offers.length > 0 ? [{ kind, offers }] : [];
    }),
  };
}

/**
 * Does the repairs that were ticked, and gives the steps of the build that follows; what people ticked is looked for anew, since
 * others may have worked meanwhile.
 */
export function repair(work: UnitOfWork, { offers }: Input<'repair'>): Output<'repair'> {
  const wanted = faultsIn(work).flatMap((fault) =>
    fault.repair && offers.includes(offerOf(fault, work).id) ? [fault.repair] : [],
  );
  const writes = wanted.filter((each) => each.does === 'write');
  const tabs = [...new Set(writes.map(({ tab }) => tab))];
  if (tabs.length > 0) work.backUp({ act: 'repair', tabs, day: work.today });
  for (const each of wanted)
    if (each.does === 'release') work.collectMark(() => release(work.spreadsheet, each.sheetId));
  for (const each of writes) work.collect(writesOf(each));
  // Drop-downs and colours of other tabs may have hung on lines that were gone.
  if (writes.some(({ structure }) => structure.length > 0)) dressAnew(work);
  return { done: wanted.length, gone: offers.length - wanted.length, ...beginBuild(work, {}) };
}

function dressAnew(work: UnitOfWork): void {
  for (const tab of work.sheets.keys()) {
    const marker = work.snapshot[tab]?.marker;
    if (marker) work.collect({ tab, writes: [{ act: 'marker', marker: { ...marker, look: 'due' } }] });
  }
}

function faultsIn(work: UnitOfWork): Fault[] {
  if (!work.sheets.has('start')) throw problem('notBuilt');
  takeTitles(work, work.layout);
  const { spreadsheet, sheets, snapshot, layout } = work;
  const everySheet = readEverySheet(spreadsheet, readAlready(work), work.dayOf);
  // Each was asked for its number at least.
  work.spend(everySheet.length * readSeconds);
  return findFaults({
    layout,
    snapshot,
    today: work.today,
    sheets: everySheet,
    missing: sheets.lost(),
    duplicates: sheets.duplicates.map(({ sheet, tab }) => ({
      sheetId: sheet.getSheetId(),
      title: sheet.getName(),
      tab,
    })),
  });
}

/** Tabs of which values and formulas are known, by the number of their sheet. */
const readAlready = ({ snapshot }: UnitOfWork): Map<number, SheetSnapshot> =>
  new Map(Object.values(snapshot).map((held): [number, SheetSnapshot] => [held.marker.sheet, held]));

const offerOf = (fault: Fault, { layout }: UnitOfWork): OfferView =>
  sayFault(fault, layout.language, layout.context.environment.currency);

const writesOf = ({ tab, structure, cells }: Extract<Repair, { does: 'write' }>): TabWrites => ({
  tab,
  writes: [...structure, ...cells.map(({ row, column, content }) => cellWrite(row, column, content))],
});

function release(spreadsheet: Spreadsheet, sheetId: number): void {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet) unmark(sheet);
}
