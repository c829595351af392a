import type { Plan } from '../../model/plan';
import { type TableId, tableOf } from '../../tabs/all';
import { folded } from '../../workbook/folded';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** Tables whose rows are picked by name elsewhere. */
const named = [
  'objectives',
  'goals',
  'segments',
  'personas',
  'competitors',
  'initiatives',
  'channels',
  'campaigns',
] as const satisfies TableId[];

/** Two rows of one table with the same name: nobody can tell which one a link means. */
export const nameTwice: Rule = (plan) =>
  named.flatMap((table) => (plan.has(table) ? twiceIn(plan, table) : []));

function twiceIn(plan: Plan, table: TableId): Finding[] {
  const { name } = tableOf(table);
  const known = new Map<string, { id: string; row: number }>();
  return plan.records.tables[table].flatMap(({ id, row, typed }): Finding[] => {
    const said = String(new Map<string, unknown>(Object.entries(typed)).get(name) ?? '');
    const first = known.get(folded(said));
    if (id === '' || said === '') return [];
    if (!first) known.set(folded(said), { id, row });
    if (!first) return [];
    return [
      {
        code: 'nameTwice',
        severity: 'warning',
        place: plan.cell(table, row, name),
        witnesses: [plan.cell(table, first.row, name)],
        facts: { name: said, id, first: first.id },
      },
    ];
  });
}
