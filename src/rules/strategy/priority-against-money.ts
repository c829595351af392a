import { plannedBy } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { nameOf } from '../each-row';
import type { Rule } from '../rule';

interface Move {
  row: TableRow<RowOf<'initiatives'>>;
  priority: number;
  money: number;
}

/** So many steps of priority below another, and so many times its money, is no matter of what things cost. */
const steps = 2;
const times = 2;

/** A move that gets a multiple of the money of one that is to come well before it: the plainest pair is told. */
export const priorityAgainstMoney: Rule = (plan) => {
  const moves = movesWithMoney(plan);
  const pairs = moves.flatMap((low) =>
    moves
      .filter((high) => high.priority >= low.priority + steps && low.money >= times * Math.max(high.money, 1))
      .map((high) => ({ low, high })),
  );
  const [worst] = pairs.sort((one, other) => apart(other) - apart(one));
  if (!worst) return [];
  const { low, high } = worst;
  return [
    {
      code: 'priorityAgainstMoney',
      severity: 'warning',
      place: plan.cell('initiatives', low.row.row, 'priority'),
      witnesses: [plan.cell('initiatives', high.row.row, 'priority')],
      facts: {
        name: nameOf('initiatives', low.row),
        priority: String(low.priority),
        amount: { minor: low.money },
        other: nameOf('initiatives', high.row),
        otherPriority: String(high.priority),
        otherAmount: { minor: high.money },
      },
    },
  ];
};

const apart = ({ low, high }: { low: Move; high: Move }): number => low.money - high.money;

/** Moves that campaigns carry out; one without campaigns is told as that. */
function movesWithMoney(plan: Plan): Move[] {
  if (!plan.has('initiatives')) return [];
  const planned = plannedBy(plan, 'campaign');
  const money = new Map<string, number>();
  for (const { id, typed } of plan.records.tables.campaigns)
    if (typed.initiative !== undefined)
      money.set(typed.initiative, (money.get(typed.initiative) ?? 0) + (planned.get(id) ?? 0));
  return plan.records.tables.initiatives.flatMap((row) => {
    const [priority, minor] = [Number(row.typed.priority), money.get(row.id)];
    return priority > 0 && minor !== undefined ? [{ row, priority, money: minor }] : [];
  });
}
