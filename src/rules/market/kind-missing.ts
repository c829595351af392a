import type { Plan } from '../../model/plan';
import { isAskedInFull } from '../../model/plan-size';
import type { RowOf, TableId } from '../../tabs/all';
import type { ListId } from '../../workbook/choice-lists';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A table that is one-sided without rows of some kinds, once it has so many rows. */
interface Sides<Id extends TableId> {
  table: Id;
  column: Extract<keyof RowOf<Id>, string>;
  list: ListId;
  kinds: readonly string[];
  from: number;
}

const sides = <Id extends TableId>(given: Sides<Id>) => given;
const all = [
  sides({
    table: 'swot',
    column: 'kind',
    list: 'swotKinds',
    kinds: ['strength', 'weakness', 'opportunity', 'threat'],
    from: 2,
  }),
  sides({ table: 'tasks', column: 'kind', list: 'taskKinds', kinds: ['milestone'], from: 3 }),
  sides({ table: 'people', column: 'team', list: 'teams', kinds: ['sales'], from: 3 }),
];

/** A SWOT without threats, a plan without milestones, people of whom nobody is in sales: one finding a table. */
export const kindMissing: Rule = (plan) =>
  all.flatMap((one) => (isAskedInFull(plan, one.table) ? missingIn(plan, one) : []));

function missingIn(plan: Plan, { table, column, list, kinds, from }: (typeof all)[number]): Finding[] {
  const rows = plan.records.tables[table];
  const known = new Set(rows.map(({ typed }) => new Map<string, unknown>(Object.entries(typed)).get(column)));
  const missing = kinds.filter((kind) => !known.has(kind));
  if (rows.length < from || missing.length === 0) return [];
  return [
    {
      code: 'kindMissing',
      severity: 'advice',
      place: plan.cell(table, plan.freeRow(table, 0), column),
      facts: {
        table: { column: [table, 'title'] },
        kinds: { list: missing.map((kind) => ({ choice: [list, kind] as const })) },
      },
    },
  ];
}
