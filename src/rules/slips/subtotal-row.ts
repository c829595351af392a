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
export const subtotalRow: Rule = (plan) => {
  const { budget, spend } = plan.records.tables;
  // A line of its own belongs to a campaign, a payment of its own to a line.
  const lines = subtotals(
    budget,
    ({ typed }) => typed.campaign !== undefined,
    ({ typed }) => sizesOf(plan, typed.months ?? {}),
  );
  const payments = subtotals(
    spend,
    ({ typed }) => typed.line !== undefined,
    ({ typed }) => sizesOf(plan, typed.amount === undefined ? {} : { amount: typed.amount }),
  );
  return [
    ...lines.map((row) =>
      told(
        plan,
        'budget',
        row,
        Object.keys(row.typed.months ?? {}).map((month) => `months:${month}`),
      ),
    ),
    ...payments.map((row) => told(plan, 'spend', row, ['amount'])),
  ];
};

const sizesOf = (plan: Plan, amounts: Record<string, number>): Map<string, number> =>
  new Map(
    Object.entries(amounts).flatMap(([key, amount]) =>
      amount === 0 ? [] : [[key, toMinor(amount, plan.currency)] as const],
    ),
  );

type Sizes = Map<string, number>;

function subtotals<Row>(rows: Row[], isOwn: (row: Row) => boolean, sizesIn: (row: Row) => Sizes): Row[] {
  return rows.filter((row, index) => {
    const sizes = isOwn(row) ? undefined : sizesIn(row);
    const above = rows.slice(Math.max(0, index - furthest), index).reverse();
    return sizes !== undefined && sizes.size > 0 && addsUp(sizes, above, sizesIn);
  });
}

/** Whether some rows, beginning with the nearest, come to just these amounts. */
function addsUp<Row>(sizes: Sizes, above: Row[], sizesIn: (row: Row) => Sizes): boolean {
  const left = new Map(sizes);
  for (const [index, row] of above.entries()) {
    for (const [key, size] of sizesIn(row)) left.set(key, (left.get(key) ?? 0) - size);
    const all = [...left.values()];
    if (index > 0 && all.every((size) => size === 0)) return true;
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
