import { type Payment, paymentsOf } from '../../model/payments';
import type { Plan } from '../../model/plan';
import { toMinor } from '../../workbook/money';
import { eachRow } from '../each-row';

/** Payments of about one size, so many of them, are paid again and again. */
const [alike, again] = [0.25, 2];

/** A payment below zero, unless its note tells of money that came back from what was paid before. */
export const spendNegative = eachRow(
  { code: 'spendNegative', severity: 'warning', table: 'spend', column: 'amount' },
  (plan) => (payment) => {
    const { amount = 0 } = payment.typed;
    return amount < 0 && !isRefund(plan, payment)
      ? { facts: { amount: { minor: toMinor(amount, plan.currency) } } }
      : null;
  },
);

function isRefund(plan: Plan, payment: Payment): boolean {
  const { note, supplier, date, amount = 0, state } = payment.typed;
  if (state === 'committed' || note === undefined || supplier === undefined || date === undefined)
    return false;
  const others = paymentsOf(plan)
    .like(payment)
    .flatMap(({ typed: other }) =>
      (other.amount ?? 0) > 0 ? [{ amount: other.amount ?? 0, isBefore: (other.date ?? '') <= date }] : [],
    );
  const paid = others.reduce((sum, other) => sum + (other.isBefore ? other.amount : 0), 0);
  const regular = others.filter((other) => Math.abs(other.amount + amount) <= alike * other.amount);
  return paid >= -amount && regular.length < again;
}
