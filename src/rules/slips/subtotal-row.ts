import type { Plan } from '../../model/plan';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A subtotal seldom goes further up than this. */
const furthest = 200;

/** A row that adds up the rows above it: its money is counted twice. */
export const subtotalRow: Rule = (plan) => [
  ...subtotals(plan.records.tables.budget, ({ typed }) => ({
    // A line of its own belongs to a campaign.
    isOwn: typed.campaign !== undefined,
    sizes: sizesOf(plan, typed.months ?? {}),
  })).map((row) =>
    told(
      plan,
      'budget',
      row,
      Object.keys(row.typed.months ?? {}).map((month) => `months:${month}`),
    ),
  ),
  ...subtotals(plan.records.tables.spend, ({ typed }) => ({
    isOwn: typed.line !== undefined,
    sizes: sizesOf(plan, typed.amount === undefined ? {} : { amount: typed.amount }),
  })).map((row) => told(plan, 'spend', row, ['amount'])),
];

const sizesOf = (plan: Plan, amounts: Record<string, number>): Map<string, number> =>
  new Map(
    Object.entries(amounts).flatMap(([key, amount]) =>
      amount === 0 ? [] : [[key, toMinor(amount, plan.currency)] as const],
    ),
  );

function subtotals<Row>(
  rows: Row[],
  look: (row: Row) => { isOwn: boolean; sizes: Map<string, number> },
): Row[] {
  const looked = rows.map((row) => ({ row, ...look(row) }));
  return looked.flatMap(({ row, isOwn, sizes }, index) =>
    !isOwn && sizes.size > 0 && addsUp(sizes, looked.slice(Math.max(0, index - furthest), index))
      ? [row]
      : [],
  );
}

/** Whether some rows, the last first, come to just these amounts. */
function addsUp(sizes: Map<string, number>, above: { sizes: Map<string, number> }[]): boolean {
  const left = new Map(sizes);
  let count = 0;
  for (const one of [...above].reverse()) {
    for (const [key, size] of one.sizes) left.set(key, (left.get(key) ?? 0) - size);
    count += 1;
    const all = [...left.values()];
    if (count > 1 && all.every((size) => size === 0)) return true;
    if (all.some((size) => size < 0)) return false;
  }
  return false;
}

function told<Id extends 'budget' | 'spend'>(
  plan: Plan,
  table: Id,
  row: TableRow<RowOf<Id>>,
  columns: string[],
): Finding {
  const [place = plan.cell(table, row.row, 'id'), ...witnesses] = ['id', ...columns, 'line'].map((column) =>
    plan.cell(table, row.row, column),
  );
  return { code: 'subtotalRow', severity: 'error', place, witnesses, facts: { name: nameOf(table, row) } };
}
