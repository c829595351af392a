import { toMinor } from '../../workbook/money';
import { eachRow } from '../each-row';

/** A payment below zero. */
export const spendNegative = eachRow(
  { code: 'spendNegative', severity: 'warning', table: 'spend', column: 'amount' },
  (plan) =>
    ({ typed }) =>
      (typed.amount ?? 0) < 0
        ? { facts: { amount: { minor: toMinor(typed.amount ?? 0, plan.currency) } } }
        : null,
);
