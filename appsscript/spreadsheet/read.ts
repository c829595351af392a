import type { SheetSnapshot, Snapshot } from '../../src/engine/sheet/snapshot';
import type { WholeSheet } from '../../src/features/repair/error-causes';
import { isForm, isTable, isTimeline, tabOf } from '../../src/tabs/all';
import type { TabId } from '../../src/tabs/ids';
import type { CellValue } from '../../src/workbook/cell';
import { type DayReader, dayReader } from './day-reader';
import type { OurSheets } from './our-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Our tabs as they stand: one read of values each, one of formulas for those that may have to be written. */
export function readSnapshot(
  ourSheets: OurSheets,
  toWrite: (id: TabId) => boolean,
  dayOf: DayReader,
): Snapshot {
  const snapshot: Snapshot = {};
  for (const [id, { sheet, marker }] of ourSheets) {
    const area = sheet.getDataRange();
    const values = area.getValues().map((line) => line.map((value) => cellOf(value, dayOf)));
    const isWorthIt =
      toWrite(id) && hasFormulas(id) && values.some((line) => line.some((value) => value !== ''));
    const formulas = isWorthIt ? area.getFormulas() : values.map((line) => line.map(() => ''));
    snapshot[id] = { marker, title: marker.title, values, formulas } satisfies SheetSnapshot;
  }
  return snapshot;
}

/** Every sheet of the spreadsheet, people's own too: values and formulas. */
export function readEverySheet(spreadsheet: Spreadsheet): WholeSheet[] {
  const dayOf = dayReader(spreadsheet);
  return spreadsheet.getSheets().map((sheet) => {
    const area = sheet.getDataRange();
    return {
      sheetId: sheet.getSheetId(),
      title: sheet.getName(),
      values: area.getValues().map((line) => line.map((value) => cellOf(value, dayOf))),
      formulas: area.getFormulas(),
    };
  });
}

/** The titles as they are now; they are asked for only when something has to be written. */
export function readTitles(snapshot: Snapshot, ourSheets: OurSheets): Snapshot {
  const named: Snapshot = {};
  for (const [id, { sheet }] of ourSheets) {
    const held = snapshot[id];
    if (held) named[id] = { ...held, title: sheet.getName() };
  }
  return named;
}

function hasFormulas(id: TabId): boolean {
  const tab = tabOf(id);
  return isForm(tab) || isTimeline(tab) || (isTable(tab) && tab.written !== true);
}

function cellOf(value: unknown, dayOf: DayReader): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Object.prototype.toString.call(value) === '[object Date]' ? { day: dayOf(value as Date) } : '';
}
