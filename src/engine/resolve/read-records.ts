import { readCell } from '../../records/read-cell';
import type { CellFault, Records, TableRow } from '../../records/records';
import { typedForms, typedTables } from '../../tabs/all';
import type { CellValue } from '../../workbook/cell';
import { isTyped, type TypedColumn } from '../../workbook/column';
import type { Month } from '../../workbook/day';
import type { TypedValue } from '../../workbook/tab';
import type { TabLayouts } from './addresses-of';
import type { TabLayout } from './lay-out-tab';

/** Everything people typed in the tabs that are there, with every cell that cannot be read. */
export function readRecords(tabLayouts: TabLayouts): Records {
  const faults: CellFault[] = [];
  const tables = Object.fromEntries(
    typedTables.map((id) => [id, tabLayouts[id] ? readTable(tabLayouts[id], faults) : []]),
  ) as unknown as Records['tables'];
  const settings = tabLayouts.start ? readForm(tabLayouts.start, faults) : {};
  const forms = Object.fromEntries(
    typedForms.map((id) => [id, tabLayouts[id] ? readForm(tabLayouts[id], faults) : {}]),
  ) as Records['forms'];
  return { settings, forms, tables, faults };
}

type Typed = Record<string, TypedValue>;

function readForm(tabLayout: TabLayout, faults: CellFault[]): Typed {
  const typed: Typed = {};
  const column = tabLayout.columns.get('answer');
  if (tabLayout.tab.shape !== 'form' || column === undefined) return typed;
  for (const [key, described] of Object.entries(tabLayout.tab.rows)) {
    const row = tabLayout.rows.get(key);
    if (described.kind === 'heading' || described.kind === 'tab' || !isTyped(described) || row === undefined)
      continue;
    const reading = read(tabLayout, described, { key, id: '', row, column });
    if (reading.fault) faults.push(reading.fault);
    else if (reading.value !== undefined) typed[key] = reading.value;
  }
  return typed;
}

/** The rows of a table in which somebody typed, top to bottom; '' is the id of a row that has none yet. */
export function readTable(tabLayout: TabLayout, faults: CellFault[]): TableRow<Typed>[] {
  const rows: TableRow<Typed>[] = [];
  for (let row = tabLayout.first; row <= tabLayout.grid.rows; row++) {
    const read = readRow(tabLayout, row, faults);
    if (read) rows.push(read);
  }
  return rows;
}

function readRow(tabLayout: TabLayout, row: number, faults: CellFault[]): TableRow<Typed> | null {
  const typed: Typed = {};
  const computed: Record<string, CellValue> = {};
  const idColumn = tabLayout.columns.get('id') ?? 0;
  const id = String(tabLayout.grid.value(row, idColumn)).trim().toUpperCase();
  const found: CellFault[] = [];
  for (const { key, name, column, month } of tabLayout.blueprint.columns) {
    const at = tabLayout.columns.get(key);
    if (!column || at === undefined) continue;
    if (!isTyped(column)) {
      computed[key] = tabLayout.grid.value(row, at);
      continue;
    }
    const place = { key: name, id, row, column: at, ...(month ? { month } : {}) };
    const { value, fault } = read(tabLayout, column, place);
    if (fault) found.push(fault);
    else if (value !== undefined) typed[name] = month ? withMonth(typed[name], month, value) : value;
  }
  if (id === '' && Object.keys(typed).length === 0 && found.length === 0) return null;
  faults.push(...found);
  return { id, row, typed, computed };
}

type CellPlace = Pick<CellFault, 'key' | 'id' | 'row' | 'column' | 'month'>;

function read(
  tabLayout: TabLayout,
  column: TypedColumn,
  place: CellPlace,
): { value?: TypedValue; fault?: CellFault } {
  const cell = tabLayout.grid.value(place.row, place.column);
  const reading = readCell(cell, column);
  if ('value' in reading) return { value: reading.value };
  return 'expected' in reading
    ? { fault: { tab: tabLayout.id, ...place, typed: cell, expected: reading.expected } }
    : {};
}

const withMonth = (months: TypedValue | undefined, month: Month, value: TypedValue): TypedValue => ({
  ...(months as Record<Month, number> | undefined),
  [month]: value as number,
});
