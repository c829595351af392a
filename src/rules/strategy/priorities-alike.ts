import type { Plan } from '../../model/plan';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** From so many rows on, one priority for all of them puts nothing first. */
const several = 3;

/** Moves or goals that all have the same priority. */
export const prioritiesAlike: Rule = (plan) => [...alikeIn(plan, 'goals'), ...alikeIn(plan, 'initiatives')];

function alikeIn(plan: Plan, table: 'goals' | 'initiatives'): Finding[] {
  const rows = plan.records.tables[table];
  const [first] = rows;
  const { priority } = first?.typed ?? {};
  const isAlike = rows.length >= several && rows.every(({ typed }) => typed.priority === priority);
  if (!first || priority === undefined || !isAlike || !plan.has(table)) return [];
  return [
    {
      code: 'prioritiesAlike',
      severity: 'advice',
      place: plan.cell(table, first.row, 'priority'),
      facts: { table: { column: [table, 'title'] }, count: { number: rows.length }, priority },
    },
  ];
}
