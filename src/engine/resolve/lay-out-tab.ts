import type { TabId } from '../../tabs/ids';
import type { Environment } from '../../workbook/column';
import type { Month } from '../../workbook/day';
import type { Tab } from '../../workbook/tab';
import { Grid, isBlankGrid } from '../sheet/grid';
import { indexKeys, type KeyIndex } from '../sheet/key-index';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Blueprint } from './blueprint';
import { stoodIn } from './known-parts';
import { isOwnFormula, knownShapes } from './own-formulas';
import { Restructuring } from './restructuring';
import type { TabLayout } from './tab-layout';
import type { RowsWanted, TabParts } from './tab-parts';

interface TabLayoutInput extends RowsWanted {
  id: TabId;
  tab: Tab;
  parts: TabParts;
  sheet: SheetSnapshot | undefined;
  title: string;
  environment: Environment;
  months: Month[];
  /** Months that it has something for, in the plan or not. */
  contentMonths: Month[];
}

/** Puts a tab's parts in place; null when the sheet has lost the keys it is read by, so that it must not be touched. */
export function layOutTab(input: TabLayoutInput): TabLayout | null {
  const { id, tab, parts, sheet, title, environment, months, contentMonths } = input;
  const grid = Grid.of(sheet?.values ?? [], sheet?.formulas ?? []);
  const untouched = isBlankGrid(grid);
  const found = untouched ? nothingYet() : indexKeys(grid.values);
  if (!found) return null;
  const rebuilding = new Restructuring(grid, found);
  const extra = parts.dropColumns(rebuilding, months, ourFormulas(sheet));
  const allMonths = [...months, ...extra, ...contentMonths];
  const plan = parts.blueprint(environment, allMonths, (name) => found.columns.has(name));
  if (!untouched && plan.hasData && !found.rows.has('header')) return null;
  const newColumns = rebuilding.placeColumns(plan.columns.map(({ key }) => key));
  const newRows = rebuilding.placeRows(plan.rows);
  const first = plan.hasData ? (found.rows.get('header') ?? 0) + 1 : 0;
  const tabLayout: TabLayout = {
    id,
    tab,
    title,
    grid,
    structure: rebuilding.acts,
    newColumns,
    deleted: [...newColumns, ...newRows].filter(stoodIn(sheet?.marker)),
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
  return { ...tabLayout, last: plan.hasData ? parts.lastRow(tabLayout, input) : 0 };
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
