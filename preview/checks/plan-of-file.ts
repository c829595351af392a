import type { PlanFile } from '../../src/features/plan-file/schema';
import type { Plan } from '../../src/model/plan';
import { readCell } from '../../src/records/read-cell';
import type { CellAddress, CellFault, Records, TableRow } from '../../src/records/records';
import {
  isForm,
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
import { addMonths, monthsFrom } from '../../src/workbook/day';
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
    altered: [],
    deleted: [],
    has: (tab) => tabIds.includes(tab) && there.has(tab),
    cell: placeOf,
    keyAt,
    freeRow: (tab, index) => firstRow + ((isTypedTable(tab) && tables[tab]?.length) || 0) + index,
    answer: (row) => answerPlace('start', row),
    headCell: (tab, row, column) => (isForm(tabOf(tab)) ? answerPlace(tab, row) : placeOf(tab, 1, column)),
  };
}

/** Months of a monthly column stand behind all others. */
const monthsFirst = 100;
const years = 2000;

function placeOf(tab: TabId, row: number, column: string): CellAddress {
  const [name = '', month] = column.split(':');
  const at = keysOf(tab).indexOf(name) + 2;
  const [year = years, number = 0] = (month ?? '').split('-').map(Number);
  return { tab, row, column: month === undefined ? at : monthsFirst * ((year - years) * 12 + number) + at };
}

const answerPlace = (tab: TabId, key: string): CellAddress => ({
  tab,
  row: keysOf(tab).indexOf(key) + 2,
  column: 2,
});

function keyAt({ tab, row, column }: CellAddress): string {
  const keys = keysOf(tab);
  if (!isTable(tabOf(tab))) return keys[row - 2] ?? '';
  const name = keys[(column % monthsFirst) - 2] ?? '';
  const months = Math.floor(column / monthsFirst);
  return months === 0 ? name : `${name}:${addMonths(`${years}-01`, months - 1)}`;
}

const keysOf = (tab: TabId): string[] => {
  const described = tabOf(tab);
  return Object.keys('rows' in described ? described.rows : 'columns' in described ? described.columns : {});
};

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
