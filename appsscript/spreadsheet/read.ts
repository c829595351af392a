import type { SheetSnapshot } from '../../src/engine/sheet/snapshot';
import type { WholeSheet } from '../../src/features/repair/error-causes';
import { isForm, isTable, isTimeline, tabOf } from '../../src/tabs/all';
import type { TabId } from '../../src/tabs/ids';
import type { CellValue } from '../../src/workbook/cell';
import type { DayReader } from './day-reader';
import type { OurSheet } from './our-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab of ours as it stands: one read of its values, and one of its formulas where something may be written. */
export function readTab({ sheet, marker }: OurSheet, withFormulas: boolean, dayOf: DayReader): SheetSnapshot {
  const area = sheet.getDataRange();
  const values = valuesOf(area, dayOf);
  const isWorthIt =
    withFormulas && hasFormulas(marker.tab) && values.some((line) => line.some((value) => value !== ''));
  const formulas = isWorthIt ? area.getFormulas() : values.map((line) => line.map(() => ''));
  return { marker, title: marker.title, values, formulas };
}

/** The same tab with what its formulas give now; one read. */
export function readResults({ sheet }: OurSheet, held: SheetSnapshot, dayOf: DayReader): SheetSnapshot {
  const values = valuesOf(sheet.getDataRange(), dayOf);
  const formulas = values.map((line, row) => line.map((_, column) => held.formulas[row]?.[column] ?? ''));
  return { ...held, values, formulas };
}

/** Every sheet of the spreadsheet, people's own too: values and formulas. What has been read of ours is not read again. */
export function readEverySheet(
  spreadsheet: Spreadsheet,
  ours: ReadonlyMap<number, SheetSnapshot>,
  dayOf: DayReader,
): WholeSheet[] {
  return spreadsheet.getSheets().map((sheet) => {
    const sheetId = sheet.getSheetId();
    const held = ours.get(sheetId);
    if (held) return { sheetId, title: held.title, values: held.values, formulas: held.formulas };
    const area = sheet.getDataRange();
    return { sheetId, title: sheet.getName(), values: valuesOf(area, dayOf), formulas: area.getFormulas() };
  });
}

const valuesOf = (area: GoogleAppsScript.Spreadsheet.Range, dayOf: DayReader): CellValue[][] =>
  area.getValues().map((line) => line.map((value) => cellOf(value, dayOf)));

function hasFormulas(id: TabId): boolean {
  const tab = tabOf(id);
  return isForm(tab) || isTimeline(tab) || (isTable(tab) && tab.written !== true);
}

function cellOf(value: unknown, dayOf: DayReader): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Object.prototype.toString.call(value) === '[object Date]' ? { day: dayOf(value as Date) } : '';
}
