import type { Altered, Deleted, Plan } from '../../../src/model/plan';
import type { CellAddress, CellFault, Records, TableRow } from '../../../src/records/records';
import { type FormOf, type RowOf, type Settings, type TableId, typedTables } from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';
import type { CellValue } from '../../../src/workbook/cell';
import { monthsFrom } from '../../../src/workbook/day';

type Row<Id extends TableId> = RowOf<Id> & { id?: string; computed?: Record<string, CellValue> };
interface Given {
  settings?: Settings;
  strategy?: FormOf<'strategy'>;
  tables?: { [Id in TableId]?: Row<Id>[] };
  faults?: CellFault[];
  foreign?: Plan['foreign'];
  /** Tabs that are not there. */
  without?: TabId[];
  /** Tabs that have lost their keys. */
  broken?: TabId[];
  altered?: Altered[];
  deleted?: Deleted[];
}

const firstRow = 5;
/** Every name of a row or column is a number of its own, so that a place says which was meant. */
function numberOf(name: string): number {
  const number = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7);
  names.set(number, name);
  return number;
}
const names = new Map<number, string>();

export const cellOf = (tab: TabId, row: number, column: string): CellAddress => ({
  tab,
  row,
  column: numberOf(column),
});
export const answerOf = (row: string): CellAddress => cellOf('start', numberOf(row), 'answer');
export const headCellOf = (tab: TabId, row: string, column: string): CellAddress =>
  cellOf(tab, numberOf(row), column);

/** A plan of January to March 2027 in euro with the given rows, the first in row 5 of its table. */
export function aPlan({
  settings = {},
  strategy = {},
  tables = {},
  faults = [],
  foreign = [],
  without = [],
  broken = [],
  altered = [],
  deleted = [],
}: Given): Plan {
  const rowsOf = <Id extends TableId>(id: Id): TableRow<RowOf<Id>>[] =>
    ((tables[id] ?? []) as Row<Id>[]).map(({ id: rowId = '', computed = {}, ...typed }, index) => ({
      id: rowId,
      row: firstRow + index,
      typed: typed as RowOf<Id>,
      computed,
    }));
  const records: Records = {
    settings,
    forms: { strategy },
    tables: Object.fromEntries(typedTables.map((id) => [id, rowsOf(id)])) as unknown as Records['tables'],
    faults,
  };
  return {
    records,
    currency: 'EUR',
    months: monthsFrom('2027-01', 3),
    today: settings.asOf ?? '2027-01-15',
    foreign,
    broken,
    altered,
    deleted,
    has: (tab) => tabIds.includes(tab) && !without.includes(tab),
    cell: cellOf,
    keyAt: ({ tab, row, column }) => names.get(tab === 'start' ? row : column) ?? '',
    freeRow: (tab, index) => firstRow + (tables[tab as TableId]?.length ?? 0) + index,
    answer: answerOf,
    headCell: headCellOf,
  };
}

/** Settings in which nothing is missing. */
export const settings: Settings = {
  business: 'Harbour Bakery',
  planName: 'Plan 2027',
  size: 'light',
  language: 'en',
  currency: 'EUR',
  firstMonth: '2027-01',
  months: 3,
};
