import { monthOf } from '../../workbook/day';
import { folded } from '../../workbook/folded';
import { toMinor } from '../../workbook/money';
import { eachRow } from '../each-row';

/** The same supplier, amount, state and month once more: perhaps one invoice, entered twice. */
export const spendTwice = eachRow(
  { code: 'spendTwice', severity: 'warning', table: 'spend', column: 'amount' },
  (plan) => {
    const seen = new Map<string, string>();
    return ({ id, typed }) => {
      const { supplier, amount, date, state } = typed;
      if (supplier === undefined || amount === undefined || date === undefined) return null;
      const same = JSON.stringify([folded(supplier), amount, monthOf(date), state]);
      const first = seen.get(same);
      if (first === undefined) {
        seen.set(same, id);
        return null;
      }
      return {
        facts: { amount: { minor: toMinor(amount, plan.currency) }, month: { month: monthOf(date) }, first },
      };
    };
  },
);
