import { numberOfId } from '../../records/link';
import type { Records, TableRow } from '../../records/records';
import { isTable, type TableId, tabOf, typedTables } from '../../tabs/all';
import type { TableTab } from '../../workbook/tab';
import type { Layout } from '../lay-out';
import { type Arranged, isRowUsed } from './arrange';
import type { Arrangement } from './places-of';

/** The ids of rows in which somebody typed and that have none, by row: each number is given once, after the highest ever given. */
export function newIds(arranged: Arranged): Map<number, string> {
  const ids = new Map<number, string>();
  if (!isTable(arranged.tab) || arranged.tab.written) return ids;
  const at = arranged.columns.get('id') ?? 0;
  let last = highestId(arranged);
  for (let row = arranged.first; row <= arranged.last; row++) {
    if (arranged.grid.value(row, at) === '' && isRowUsed(arranged, row))
      ids.set(row, `${arranged.tab.prefix}${++last}`);
  }
  return ids;
}

/** Records in which rows without an id have the one they are to get, those included of which only a column of people's own tells. */
export function withNewIds(records: Records, arrangement: Arrangement): Records {
  for (const id of typedTables) {
    const ids = arrangement[id] ? newIds(arrangement[id]) : new Map<number, string>();
    const rows = records.tables[id] as TableRow<object>[];
    for (const row of rows) {
      if (row.id === '') row.id = ids.get(row.row) ?? '';
      ids.delete(row.row);
    }
    for (const [row, given] of ids) rows.push({ id: given, row, typed: {}, computed: {} });
    if (ids.size > 0) rows.sort((left, right) => left.row - right.row);
  }
  return records;
}

/** Ids for new rows of a table, after every one given so far and those that rows without one are to get. */
export function nextIds({ arrangement, records }: Pick<Layout, 'arrangement' | 'records'>, id: TableId) {
  const arranged = arrangement[id];
  const prefix = (tabOf(id) as TableTab).prefix;
  const given = records.tables[id].map((row) => numberOfId(row.id, prefix));
  const last = Math.max(arranged ? highestId(arranged) : 0, ...given);
  return (index: number): string => `${prefix}${last + 1 + index}`;
}

/** The highest number that an id of a table has or ever had. */
export function highestId({ tab, grid, columns, stamp, first }: Arranged): number {
  let highest = stamp?.lastId ?? 0;
  if (!isTable(tab) || tab.written) return highest;
  const at = columns.get('id') ?? 0;
  for (let row = first; row <= grid.rows; row++) {
    highest = Math.max(highest, numberOfId(String(grid.value(row, at)), tab.prefix));
  }
  return highest;
}
