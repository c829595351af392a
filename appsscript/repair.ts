import type { Input, OfferView, Output } from '../src/calls/contract';
import { faultKinds } from '../src/calls/fault-kinds';
import { problem } from '../src/calls/problem';
import { cellWrite, type TabWrites } from '../src/engine/sheet/writes';
import type { Fault, Repair } from '../src/features/repair/fault';
import { findFaults } from '../src/features/repair/find-faults';
import { sayFault } from '../src/features/repair/say-fault';
import { buildAll } from './build';
import { unmark } from './spreadsheet/memory';
import { readEverySheet } from './spreadsheet/read';
import { openWorkbook, type Workbook, withTitles } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';
import { withBackup } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is broken, in groups, with what repairing it would do. */
export function scan(spreadsheet: Spreadsheet): Output<'scan'> {
  const workbook = opened(spreadsheet);
  const faults = faultsIn(workbook);
  return {
    groups: faultKinds.flatMap((kind) => {
      const offers = faults.filter((fault) => fault.kind === kind).map((fault) => offerOf(fault, workbook));
      return offers.length > 0 ? [{ kind, offers }] : [];
    }),
  };
}

/** Does the repairs that were ticked; what people ticked is looked for anew, since others may have worked meanwhile. */
export function repair(spreadsheet: Spreadsheet, { offers }: Input<'repair'>): Output<'repair'> {
  const workbook = opened(spreadsheet);
  const { ourSheets } = workbook;
  const wanted = faultsIn(workbook).flatMap((fault) =>
    fault.repair && offers.includes(offerOf(fault, workbook).id) ? [fault.repair] : [],
  );
  const writes = wanted.filter((each) => each.does === 'write');
  const done = () => {
    for (const each of wanted) if (each.does === 'letGo') letGo(spreadsheet, each.sheetId);
    for (const each of writes) writeTab(writesOf(each), ourSheets);
    const givesKeys = writes.some(({ structure }) => structure.length > 0);
    // Drop-downs and colours of other tabs may have hung on lines that were gone.
    if (givesKeys)
      for (const { marker } of ourSheets.values()) ourSheets.remember({ ...marker, look: 'due' });
    ourSheets.save();
    return buildAll(spreadsheet, { ourSheets });
  };
  const tabs = [...new Set(writes.map(({ tab }) => tab))];
  const built =
    tabs.length > 0
      ? withBackup(spreadsheet, { act: 'repair', tabs, day: workbook.dayOf(new Date()), ourSheets }, done)
      : done();
  return { done: wanted.length, gone: offers.length - wanted.length, tabs: built };
}

function opened(spreadsheet: Spreadsheet): Workbook {
  const workbook = withTitles(openWorkbook(spreadsheet));
  if (!workbook.ourSheets.has('start')) throw problem('notBuilt');
  return workbook;
}

const faultsIn = ({ spreadsheet, ourSheets, snapshot, layout, dayOf }: Workbook): Fault[] =>
  findFaults({
    layout,
    snapshot,
    today: dayOf(new Date()),
    sheets: readEverySheet(spreadsheet),
    missing: ourSheets.lost(),
    duplicates: ourSheets.duplicates.map(({ sheet, tab }) => ({
      sheetId: sheet.getSheetId(),
      title: sheet.getName(),
      tab,
    })),
  });

const offerOf = (fault: Fault, { layout }: Workbook): OfferView =>
  sayFault(fault, layout.language, layout.context.environment.currency);

const writesOf = ({ tab, structure, cells }: Extract<Repair, { does: 'write' }>): TabWrites => ({
  tab,
  writes: [...structure, ...cells.map(({ row, column, content }) => cellWrite(row, column, content))],
});

function letGo(spreadsheet: Spreadsheet, sheetId: number): void {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet) unmark(sheet);
}
