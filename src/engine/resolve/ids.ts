import { numberOfId } from '../../records/link';
import type { Records, TableRow } from '../../records/records';
import { type TableId, tableOf, typedTables } from '../../tabs/all';
import type { TabLayouts } from './addresses-of';
import { isRowUsed, type TabLayout } from './tab-layout';

/** The ids of rows in which somebody typed and that have none, by row: each number is given once, after the highest ever given. */
export function newIds(tabLayout: TabLayout): Map<number, string> {
  const ids = new Map<number, string>();
  const { prefix } = tabLayout.blueprint;
  if (prefix === undefined) return ids;
  const at = tabLayout.columns.get('id') ?? 0;
  let last = highestId(tabLayout);
  for (let row = tabLayout.first; row <= tabLayout.last; row++) {
    if (tabLayout.grid.value(row, at) === '' && isRowUsed(tabLayout, row)) ids.set(row, `${prefix}${++last}`);
  }
  return ids;
}

/** Records in which rows without an id have the one they are to get, those included of which only a column of people's own tells. */
export function withNewIds(records: Records, tabLayouts: TabLayouts): Records {
  for (const id of typedTables) {
    const ids = tabLayouts[id] ? newIds(tabLayouts[id]) : new Map<number, string>();
    const rows: TableRow<object>[] = records.tables[id];
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
export function nextIds({ tabLayouts, records }: { tabLayouts: TabLayouts; records: Records }, id: TableId) {
  const tabLayout = tabLayouts[id];
  const { prefix } = tableOf(id);
  let last = tabLayout ? highestId(tabLayout) : 0;
  for (const row of records.tables[id]) last = Math.max(last, numberOfId(row.id, prefix));
  return (index: number): string => `${prefix}${last + 1 + index}`;
}

/** The highest number that an id of a table has or ever had. */
export function highestId({ blueprint, grid, columns, marker, first }: TabLayout): number {
  let highest = marker?.lastId ?? 0;
  const { prefix } = blueprint;
  if (prefix === undefined) return highest;
  const at = columns.get('id') ?? 0;
  for (let row = first; row <= grid.rows; row++) {
    highest = Math.max(highest, numberOfId(String(grid.value(row, at)), prefix));
  }
  return highest;
}
