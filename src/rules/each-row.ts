import type { Plan } from '../model/plan';
import type { CellAddress, TableRow } from '../records/records';
import { type RowOf, type TableId, tableOf } from '../tabs/all';
import type { TabId } from '../tabs/ids';
import type { Fact, FindingCode, Fix, Severity } from './finding';
import type { Rule } from './rule';

interface RowRule<Id extends TableId> {
  code: FindingCode;
  severity: Severity;
  table: Id;
  /** The column that the finding points to. */
  column: Extract<keyof RowOf<Id>, string>;
  /** Tabs without which nothing can be said. */
  needs?: TabId[];
}

/** What is wrong with a row: facts beside its name, and ways to fix it; null when nothing is. */
export type RowFault = {
  facts?: Record<string, Fact>;
  fixes?: Fix[];
  /** Another column of the row than the rule's own, and further ones. */
  column?: string;
  also?: string[];
  /** A cell elsewhere that is to blame, and further cells. */
  place?: CellAddress;
  witnesses?: CellAddress[];
} | null;
export const fault: RowFault = {};

/** A rule about the rows of one table. `judge` is asked once a plan and gives what is asked of each row. */
export const eachRow =
  <Id extends TableId>(
    { code, severity, table, column, needs = [] }: RowRule<Id>,
    judge: (plan: Plan) => (row: TableRow<RowOf<Id>>) => RowFault,
  ): Rule =>
  (plan) => {
    if (![table, ...needs].every((tab) => plan.has(tab))) return [];
    const faultOf = judge(plan);
    const rows = plan.records.tables[table] as TableRow<RowOf<Id>>[];
    return rows.flatMap((row) => {
      const found = row.id === '' ? null : faultOf(row);
      if (!found) return [];
      const { facts, column: other, also = [], place: elsewhere, witnesses = [], fixes } = found;
      const own = plan.cell(table, row.row, other ?? column);
      const place = elsewhere ?? own;
      const cells = [
        ...also.map((key) => plan.cell(table, row.row, key)),
        ...witnesses,
        ...(elsewhere ? [own] : []),
      ];
      return [
        {
          code,
          severity,
          place,
          ...(cells.length > 0 && { witnesses: cells }),
          facts: { name: nameOf(table, row), ...facts },
          ...(fixes && { fixes }),
        },
      ];
    });
  };

/** What a row is called; its id where it has no name. */
export function nameOf<Id extends TableId>(table: Id, { id, typed }: TableRow<RowOf<Id>>): Fact {
  const tab = tableOf(table);
  const name = (typed as Record<string, string | undefined>)[tab.name];
  const described = tab.columns[tab.name];
  if (name === undefined) return id;
  return described && 'list' in described && described.list ? { choice: [described.list, name] } : name;
}

/** The ids that some columns of a table link to. */
export function linkedFrom<Id extends TableId>(
  plan: Plan,
  table: Id,
  ...columns: (keyof RowOf<Id>)[]
): Set<string> {
  const rows = plan.records.tables[table] as TableRow<RowOf<Id>>[];
  return new Set(rows.flatMap(({ typed }) => columns.map((column) => String(typed[column] ?? ''))));
}
