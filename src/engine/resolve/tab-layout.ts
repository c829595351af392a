import type { TabId } from '../../tabs/ids';
import type { Tab } from '../../workbook/tab';
import type { Grid } from '../sheet/grid';
import type { Marker } from '../sheet/snapshot';
import type { StructureAct } from '../sheet/writes';
import type { Blueprint } from './blueprint';

/** A tab with every column and row in its place, one-based; the grid is as it will be after the structure acts. */
export interface TabLayout {
  id: TabId;
  tab: Tab;
  marker: Marker | null;
  title: string;
  blueprint: Blueprint;
  grid: Grid;
  structure: StructureAct[];
  keyRow: number;
  keyColumn: number;
  columns: Map<string, number>;
  rows: Map<string, number>;
  /** Columns that were not there before. */
  newColumns: string[];
  /** Columns and rows that were there and that people deleted, by key. */
  deleted: string[];
  /** Columns that nobody types in: the keys and what is worked out. */
  computed: Set<number>;
  /** First and last row of data; a form has none. */
  first: number;
  last: number;
}

/** The key of the column or row at a place; '' where it is nobody's but people's. */
export const keyAt = (keys: Map<string, number>, at: number): string =>
  [...keys].find(([, place]) => place === at)?.[0] ?? '';

/** The last row in which anybody typed: an id, a typed column, or a column of people's own. */
export function lastUsedRow(tabLayout: TabLayout): number {
  const { grid, first } = tabLayout;
  for (let row = grid.rows; row >= first; row--) if (isRowUsed(tabLayout, row)) return row;
  return first - 1;
}

export function isRowUsed({ grid, computed }: TabLayout, row: number): boolean {
  for (let column = 1; column <= grid.columns; column++)
    if (!grid.isBlank(row, column) && !computed.has(column)) return true;
  return false;
}
