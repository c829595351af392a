import type { Plan } from '../../model/plan';
import { isAskedInFull } from '../../model/plan-size';
import type { TableRow } from '../../records/records';
import { type RowOf, type TableId, tableOf } from '../../tabs/all';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

export type Column<Id extends TableId> = Extract<keyof RowOf<Id>, string>;
/** Says of a row which columns it is to have. */
type AskedOf<Id extends TableId> = (row: TableRow<RowOf<Id>>) => Column<Id>[];

/** Rows of a table that leave blank what is asked of them: one finding a row, at the first blank cell, with all that are blank. */
export const lacks =
  <Id extends TableId>(table: Id, asked: (plan: Plan) => AskedOf<Id>): Rule =>
  (plan) => {
    if (!isAskedInFull(plan, table)) return [];
    const { columns } = tableOf(table);
    const unread = new Set(
      plan.records.faults.flatMap(({ tab, row, key }) => (tab === table ? `${row} ${key}` : [])),
    );
    const isThere = (column: string): boolean => {
      const described = columns[column];
      const needs = described && 'needs' in described ? described.needs : undefined;
      return needs === undefined || plan.has(needs);
    };
    const askedOf = asked(plan);
    return (plan.records.tables[table] as TableRow<RowOf<Id>>[]).flatMap((row): Finding[] => {
      if (row.id === '') return [];
      const blank = askedOf(row).filter(
        (column) => row.typed[column] === undefined && isThere(column) && !unread.has(`${row.row} ${column}`),
      );
      const [first, ...others] = blank.map((column) => plan.cell(table, row.row, column));
      if (!first) return [];
      return [
        {
          code: 'fieldsBlank',
          severity: 'advice',
          place: first,
          ...(others.length > 0 && { witnesses: others }),
          facts: {
            name: nameOf(table, row),
            columns: { list: blank.map((column) => ({ column: [table, column] as const })) },
          },
        },
      ];
    });
  };
