import { tabOf } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import type { Environment } from '../../workbook/column';
import type { Month } from '../../workbook/day';
import type { Tab } from '../../workbook/tab';
import { weeksOf } from '../../workbook/weeks';
import { Grid, isBlankGrid } from '../sheet/grid';
import { indexKeys, type KeyIndex } from '../sheet/key-index';
import type { Marker, SheetSnapshot } from '../sheet/snapshot';
import { type Blueprint, blueprint } from './blueprint';
import { isOwnFormula, knownShapes } from './own-formulas';
import { Restructuring, type StructureAct } from './restructuring';

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
  /** Columns that nobody types in: the keys and what is worked out. */
  computed: Set<number>;
  /** First and last row of data; a form has none. */
  first: number;
  last: number;
}

/** The key of the column or row at a place; '' where it is nobody's but people's. */
export const keyAt = (keys: Map<string, number>, at: number): string =>
  [...keys].find(([, place]) => place === at)?.[0] ?? '';

export interface TabLayoutInput {
  id: TabId;
  sheet: SheetSnapshot | undefined;
  title: string;
  environment: Environment;
  months: Month[];
  /** Rows that the content to be written needs at least, spare rows apart. */
  contentRows: number;
  /** Rows that are asked for beyond those that stand ready. */
  moreRows: number;
  /** Months that it has something for, in the plan or not. */
  contentMonths: Month[];
}

/** Rows of a tab written by the add-on that are dressed before anything stands there. */
const dressedRows = 200;
/** Too few blank rows at the end: then there are as many again as a new tab has. */
const fewSpareRows = 3;

/** Puts a tab's parts in place; null when the sheet has lost the keys it is read by, so that it must not be touched. */
export function layOutTab(input: TabLayoutInput): TabLayout | null {
  const { id, sheet, title, environment, months, contentMonths } = input;
  const tab = tabOf(id);
  const grid = Grid.of(sheet?.values ?? [], sheet?.formulas ?? []);
  const untouched = isBlankGrid(grid);
  const found = untouched ? nothingYet() : indexKeys(grid.values);
  if (!found) return null;
  const rebuilding = new Restructuring(grid, found);
  const extra = rebuilding.dropEmptyMonths(tab, months, ourFormulas(sheet));
  if (tab.shape === 'timeline') rebuilding.dropEmptyWeeks(weeksOf(months).length);
  const allMonths = [...months, ...extra, ...contentMonths];
  const plan = blueprint(tab, environment, allMonths, (name) => found.columns.has(name));
  if (!untouched && plan.hasData && !found.rows.has('header')) return null;
  const newColumns = rebuilding.placeColumns(plan.columns.map(({ key }) => key));
  rebuilding.placeRows(plan.rows);
  const first = plan.hasData ? (found.rows.get('header') ?? 0) + 1 : 0;
  const tabLayout: TabLayout = {
    id,
    tab,
    title,
    grid,
    structure: rebuilding.acts,
    newColumns,
    blueprint: plan,
    first,
    marker: sheet?.marker ?? null,
    keyRow: found.keyRow,
    keyColumn: found.keyColumn,
    columns: found.columns,
    rows: found.rows,
    computed: computedColumns(plan, found),
    last: 0,
  };
  return { ...tabLayout, last: plan.hasData ? lastRow(tabLayout, input) : 0 };
}

function computedColumns({ columns }: Blueprint, found: KeyIndex): Set<number> {
  const worked = columns.filter(({ column }) => column?.kind === 'computed');
  return new Set([found.keyColumn, ...worked.map(({ key }) => found.columns.get(key) ?? 0)]);
}

/** Which of the formulas in worked-out cells of a sheet are ours. */
const ourFormulas = (sheet: SheetSnapshot | undefined) => {
  const known = knownShapes(sheet?.marker ?? {}, []);
  return (formula: string): boolean =>
    formula !== '' && sheet !== undefined && !isOwnFormula(formula, sheet.marker, known);
};

const nothingYet = (): KeyIndex => ({ keyRow: 1, keyColumn: 1, columns: new Map(), rows: new Map() });

/** The table's last row: what is there, what is to come, and spare rows. */
function lastRow(tabLayout: TabLayout, { contentRows, moreRows }: TabLayoutInput): number {
  const { tab, grid, first } = tabLayout;
  if (tab.shape === 'lists') return first + contentRows - 1;
  if (tab.shape === 'table' && tab.written) return Math.max(grid.rows, first + dressedRows - 1);
  if (tab.shape === 'timeline')
    return Math.max(lastTurn(tabLayout), first - 1 + upToTens(contentRows + tab.spareRows));
  const spare = tab.shape === 'table' ? tab.spareRows : 0;
  const used = Math.max(lastUsedRow(tabLayout), first - 1);
  const there = Math.max(grid.rows, first - 1);
  const wanted = Math.max(used, first - 1 + contentRows);
  const ready =
    there - wanted >= Math.min(fewSpareRows, spare) && there >= first
      ? there
      : Math.max(wanted + Math.max(spare, 1), there);
  return ready + moreRows;
}

/** A tab that grows by ten rows at a time is not dressed anew for each of them. */
const upToTens = (rows: number): number => Math.ceil(rows / 10) * 10;

/** The last row of the timeline that shows something in its turn. */
function lastTurn({ grid, columns, first }: TabLayout): number {
  const at = columns.get('turn') ?? 0;
  for (let row = grid.rows; row >= first; row--) if (!grid.isBlank(row, at)) return row;
  return first - 1;
}

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
