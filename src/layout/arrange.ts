import { type TabId } from '../tabs/ids';
import { tabOf } from '../tabs/all';
import type { World } from '../workbook/column';
import type { Month } from '../workbook/day';
import type { Tab } from '../workbook/tab';
import { blueprint, type Blueprint, type BlueColumn, monthOfKey } from './blueprint';
import { Grid, range } from './grid';
import type { SheetSnapshot, Stamp } from './snapshot';
import { survey, type Survey } from './survey';

/** A change of rows or columns that must come before anything is written. */
export interface StructureAct {
  act: 'insertColumns' | 'deleteColumns' | 'insertRows';
  at: number;
  count: number;
}

/** A tab with every column and row in its place, one-based; the grid is as it will be after the structure acts. */
export interface Arranged {
  id: TabId;
  tab: Tab;
  stamp: Stamp | null;
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
  /** First and last row of data; a form has none. */
  first: number;
  last: number;
}

export interface ArrangeInput {
  id: TabId;
  sheet: SheetSnapshot | undefined;
  title: string;
  world: World;
  months: Month[];
  /** Rows that the content to be written needs at least, spare rows apart. */
  contentRows: number;
}

/** Too few blank rows at the end: then there are as many again as a new tab has. */
const fewSpareRows = 3;

/** Puts a tab's parts in place; null when the sheet has lost the keys it is read by, so that it must not be touched. */
export function arrange({ id, sheet, title, world, months, contentRows }: ArrangeInput): Arranged | null {
  const tab = tabOf(id);
  const grid = Grid.of(sheet?.values ?? [], sheet?.formulas ?? []);
  const untouched = range(grid.rows).every((row) => grid.isRowBlank(row));
  const found = untouched ? nothingYet() : survey(grid.values);
  if (!found) return null;
  const structure: StructureAct[] = [];
  dropEmptyMonths(tab, months, grid, found, structure);
  const plan = blueprint(tab, world, months, extraMonths(tab, months, found));
  const newColumns = placeColumns(plan.columns, grid, found, structure);
  if (!untouched && plan.hasData && !found.rows.has('header')) return null;
  placeRows(plan.rows, grid, found, structure);
  const first = plan.hasData ? (found.rows.get('header') ?? 0) + 1 : 0;
  const arranged: Arranged = {
    id, tab, title, grid, structure, newColumns, blueprint: plan, first,
    stamp: sheet?.stamp ?? null,
    keyRow: found.keyRow,
    keyColumn: found.keyColumn,
    columns: found.columns,
    rows: found.rows,
    last: 0,
  };
  return { ...arranged, last: plan.hasData ? lastRow(arranged, contentRows) : 0 };
}

const nothingYet = (): Survey => ({ keyRow: 1, keyColumn: 1, columns: new Map(), rows: new Map() });

const monthlyNames = (tab: Tab): string[] =>
  tab.shape === 'table' ? Object.keys(tab.columns).filter((name) => tab.columns[name]?.kind === 'monthly') : [];

/** Month columns outside the plan go when nobody typed in them. */
function dropEmptyMonths(tab: Tab, months: Month[], grid: Grid, found: Survey, structure: StructureAct[]): void {
  const header = found.rows.get('header');
  for (const name of monthlyNames(tab)) {
    for (const [key, column] of [...found.columns]) {
      const month = monthOfKey(key, name);
      if (!month || months.includes(month) || header === undefined) continue;
      const isUsed = range(grid.rows).some((row) => row > header && !grid.isBlank(row, column));
      if (isUsed) continue;
      const at = found.columns.get(key) ?? column;
      grid.deleteColumn(at);
      found.columns.delete(key);
      shift(found.columns, at + 1, -1);
      structure.push({ act: 'deleteColumns', at, count: 1 });
    }
  }
}

const extraMonths = (tab: Tab, months: Month[], found: Survey): Month[] =>
  monthlyNames(tab).flatMap((name) =>
    [...found.columns.keys()].flatMap((key) => {
      const month = monthOfKey(key, name);
      return month && !months.includes(month) ? [month] : [];
    }),
  );

/** Missing columns stand after the one they follow; a blank column that is there already is taken. */
function placeColumns(wanted: BlueColumn[], grid: Grid, found: Survey, structure: StructureAct[]): string[] {
  const added: string[] = [];
  let previous = found.keyColumn;
  for (const { key } of wanted) {
    let at = found.columns.get(key);
    if (at === undefined) {
      at = previous + 1;
      const isTaken = at <= grid.columns && !grid.isColumnBlank(at);
      if (isTaken) {
        grid.insertColumn(at);
        shift(found.columns, at, 1);
        push(structure, { act: 'insertColumns', at, count: 1 });
      }
      found.columns.set(key, at);
      added.push(key);
    }
    previous = at;
  }
  return added;
}

function placeRows(wanted: string[], grid: Grid, found: Survey, structure: StructureAct[]): void {
  let previous = found.keyRow;
  for (const key of wanted) {
    let at = found.rows.get(key);
    if (at === undefined) {
      at = previous + 1;
      if (at <= grid.rows && !grid.isRowBlank(at)) {
        grid.insertRow(at);
        shift(found.rows, at, 1);
        push(structure, { act: 'insertRows', at, count: 1 });
      }
      found.rows.set(key, at);
    }
    previous = at;
  }
}

function shift(places: Map<string, number>, from: number, by: number): void {
  for (const [key, place] of places) if (place >= from) places.set(key, place + by);
}

/** Neighbouring insertions are one. */
function push(structure: StructureAct[], next: StructureAct): void {
  const last = structure[structure.length - 1];
  if (last && last.act === next.act && next.at === last.at + last.count) last.count += next.count;
  else structure.push(next);
}

/** The table's last row: what is there, what is to come, and spare rows. */
function lastRow(arranged: Arranged, contentRows: number): number {
  const { tab, grid, first } = arranged;
  if (tab.shape === 'lists') return first + contentRows - 1;
  const spare = tab.shape === 'table' ? tab.spareRows : 0;
  const used = Math.max(lastUsedRow(arranged), first - 1);
  const there = Math.max(grid.rows, first - 1);
  const wanted = Math.max(used, first - 1 + contentRows);
  return there - wanted >= Math.min(fewSpareRows, spare) && there >= first ? there : Math.max(wanted + Math.max(spare, 1), there);
}

/** The last row in which anybody typed: an id, a typed column, or a column of people's own. */
export function lastUsedRow(arranged: Arranged): number {
  const { grid, first } = arranged;
  for (let row = grid.rows; row >= first; row--) if (isRowUsed(arranged, row)) return row;
  return first - 1;
}

export function isRowUsed(arranged: Arranged, row: number): boolean {
  const computed = new Set<number>([arranged.keyColumn]);
  for (const { key, column } of arranged.blueprint.columns) {
    const at = arranged.columns.get(key);
    if (column?.kind === 'computed' && at !== undefined) computed.add(at);
  }
  return range(arranged.grid.columns).some((column) => !computed.has(column) && !arranged.grid.isBlank(row, column));
}
