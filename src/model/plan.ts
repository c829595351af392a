import type { CellAddress, Records, TableRow } from '../records/records';
import type { RowOf, TableId } from '../tabs/all';
import type { TabId } from '../tabs/ids';
import type { Day, Month } from '../workbook/day';
import { toMinor } from '../workbook/money';
import { oncePerPlan } from './once-per-plan';

/** What the rules judge: records, never cells. */
export interface Plan {
  records: Records;
  currency: string;
  months: Month[];
  /** The day everything is reckoned at: the as-of day of the settings, else the day it is. */
  today: Day;
  /** Tabs that cannot be read. */
  broken: TabId[];
  has(tab: TabId): boolean;
  /** The cell of a row's column; for a form, row is the answer's key. */
  cell(tab: TabId, row: number, column: string): CellAddress;
  /** The row in which the n-th new row of a table would stand, zero-based. */
  freeRow(tab: TabId, index: number): number;
  answer(row: string): CellAddress;
  /** A cell of the block above a table. */
  headCell(tab: TabId, row: string, column: string): CellAddress;
}

/** Planned money of a budget line, in minor units: all its months. */
export const plannedMinor = (line: TableRow<RowOf<'budget'>>, currency: string): number =>
  Object.values(line.typed.months ?? {}).reduce((sum, amount) => sum + toMinor(amount, currency), 0);

/** The goal that a campaign counts for: its own, else that of its initiative. */
export const servedGoal = (plan: Plan, { typed }: TableRow<RowOf<'campaigns'>>): string | undefined =>
  typed.goal ?? byId(plan, 'initiatives').get(typed.initiative ?? '')?.typed.goal;

/** The goals that campaigns work on, be it as the first or as the second one. */
export const workedGoals = (plan: Plan): Set<string | undefined> =>
  new Set(
    plan.records.tables.campaigns.flatMap((campaign) => [
      servedGoal(plan, campaign),
      campaign.typed.alsoGoal,
    ]),
  );

const rowsById = oncePerPlan(() => new Map<TableId, Map<string, unknown>>());

/** A table's rows by id. */
export function byId<Id extends TableId>(plan: Plan, table: Id): ReadonlyMap<string, TableRow<RowOf<Id>>> {
  const known = rowsById(plan);
  const rows = known.get(table) ?? new Map(plan.records.tables[table].map((row) => [row.id, row] as const));
  known.set(table, rows);
  return rows as ReadonlyMap<string, TableRow<RowOf<Id>>>;
}

/** Work that is neither done nor stopped. */
export const isOpen = (status: string | undefined): boolean => status !== 'done' && status !== 'stopped';
