import type { PlanFile } from '../../src/features/plan-file/schema';
import type { Plan } from '../../src/model/plan';
import { readCell } from '../../src/records/read-cell';
import type { CellAddress, CellFault, Records, TableRow } from '../../src/records/records';
import {
  isTable,
  isTypedTable,
  type TableId,
  tableOf,
  tabOf,
  tabsOfSize,
  typedTables,
} from '../../src/tabs/all';
import { type TabId, tabIds } from '../../src/tabs/ids';
import type { Day } from '../../src/workbook/day';
import { monthsFrom } from '../../src/workbook/day';
import { typedParts } from '../../src/workbook/tab';

/** Rows below the header, as in a workbook without anything above it. */
const firstRow = 2;

/**
 * A plan file as the rules see it, without a spreadsheet: places are those of the tabs as described, and nothing is
 * calculated.
 */
export function planOfFile({ settings, forms = {}, tables }: PlanFile, dayNow: Day): Plan {
  const rowsOf = (id: TableId): TableRow<Record<string, unknown>>[] =>
    (tables[id] ?? []).map(({ id: rowId, unread: _, ...typed }, index) => ({
      id: rowId,
      row: firstRow + index,
      typed,
      computed: {},
    }));
  const size = tabsOfSize(settings.size === 'full' ? 'full' : 'light');
  const there = new Set<TabId>([...size, ...typedTables.filter((id) => tables[id])]);
  const records: Records = {
    settings,
    forms: { strategy: forms.strategy ?? {} },
    tables: Object.fromEntries(typedTables.map((id) => [id, rowsOf(id)])) as unknown as Records['tables'],
    faults: typedTables.flatMap((id) => faultsIn(id, tables[id] ?? [])),
  };
  return {
    records,
    currency: settings.currency ?? '',
    months: settings.firstMonth ? monthsFrom(settings.firstMonth, settings.months ?? 0) : [],
    today: settings.asOf ?? dayNow,
    foreign: [],
    broken: [],
    has: (tab) => tabIds.includes(tab) && there.has(tab),
    cell: placeOf,
    freeRow: (tab, index) => firstRow + ((isTypedTable(tab) && tables[tab]?.length) || 0) + index,
    answer: (row) => placeOf('start', 1, row),
    headCell: (tab, _, column) => placeOf(tab, 1, column),
  };
}

function placeOf(tab: TabId, row: number, column: string): CellAddress {
  const described = tabOf(tab);
  const keys = isTable(described) ? Object.keys(described.columns) : [];
  return { tab, row, column: keys.indexOf(column.split(':')[0] ?? '') + 2 };
}

/** The cells that could not be read when the plan was saved. */
function faultsIn(tab: TableId, rows: { id: string; unread?: Record<string, string> }[]): CellFault[] {
  const columns = typedParts(tableOf(tab));
  return rows.flatMap(({ id, unread = {} }, index) =>
    Object.entries(unread).flatMap(([key, typed]): CellFault[] => {
      const column = columns[key.split(':')[0] ?? ''];
      const reading = column ? readCell(typed, column) : null;
      return reading && 'expected' in reading
        ? [{ ...placeOf(tab, firstRow + index, key), key, id, typed, expected: reading.expected }]
        : [];
    }),
  );
}
