import type { TableRow } from '../records/records';
import type { RowOf, TableId } from '../tabs/all';
import { oncePerPlan } from './once-per-plan';
import type { Plan } from './plan';

const rowsById = oncePerPlan(() => new Map<TableId, Map<string, unknown>>());

/** A table's rows by id. */
export function byId<Id extends TableId>(plan: Plan, table: Id): ReadonlyMap<string, TableRow<RowOf<Id>>> {
  const known = rowsById(plan);
  const rows = known.get(table) ?? new Map(plan.records.tables[table].map((row) => [row.id, row] as const));
  known.set(table, rows);
  return rows as ReadonlyMap<string, TableRow<RowOf<Id>>>;
}
