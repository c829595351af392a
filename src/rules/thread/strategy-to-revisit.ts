import { byId, type Plan } from '../../model/plan';
import { isOpenDecision, type Review } from '../../model/reviews';
import { isTable, type TableId, tabOf, typedTables } from '../../tabs/all';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A decision about the strategy that is not carried out: the row it names is to be revisited. */
export const strategyToRevisit: Rule = (plan) =>
  plan.has('reviews')
    ? plan.records.tables.reviews
        .filter(({ typed }) => typed.changes === 'strategy' && isOpenDecision(typed))
        .map((review) => toRevisit(plan, review))
    : [];

function toRevisit(plan: Plan, { id, row, typed }: Review): Finding {
  const { subject, decision = '', date } = typed;
  const named = typedTables.flatMap((table) => rowNamed(plan, table, subject))[0];
  return {
    code: 'strategyToRevisit',
    severity: 'advice',
    place: named?.place ?? plan.cell('reviews', row, 'subject'),
    facts: {
      day: date === undefined ? id : { day: date },
      decision: { choice: ['decisions', decision] },
      name: named?.name ?? subject ?? { column: ['strategy', 'title'] },
    },
  };
}

/** The row of a table with this id, its place and its name. */
function rowNamed(plan: Plan, table: TableId, subject: string | undefined) {
  const tab = tabOf(table);
  const found = subject === undefined ? undefined : byId(plan, table).get(subject.trim().toUpperCase());
  return found && isTable(tab) && plan.has(table)
    ? [{ place: plan.cell(table, found.row, tab.name), name: nameOf(table, found) }]
    : [];
}
