import { toMinor } from '../../workbook/money';
import { eachRow } from '../each-row';

/** A payment on no budget line. */
export const spendNoLine = eachRow(
  { code: 'spendNoLine', severity: 'warning', table: 'spend', column: 'line' },
  (plan) =>
    ({ typed }) =>
      typed.line === undefined
        ? { facts: { amount: { minor: toMinor(typed.amount ?? 0, plan.currency) } } }
        : null,
);
