import { byId } from '../../model/by-id';
import { oncePerPlan } from '../../model/once-per-plan';
import { paymentsOf } from '../../model/payments';
import { addMonths, type Month, monthOf } from '../../workbook/day';
import { eachRow, nameOf } from '../each-row';

/** A bill may come this many months before or after those in which its line plans money. */
const [early, late] = [1, 3];

/** A payment to a supplier who is otherwise paid on another line, which plans money for that time, while this one does not. */
export const spendLineOdd = eachRow(
  { code: 'spendLineOdd', severity: 'warning', table: 'spend', column: 'line' },
  (plan) => {
    const lines = byId(plan, 'budget');
    const payments = paymentsOf(plan);
    const spans = spanOf(plan);
    return (payment) => {
      const { supplier, line = '', date, state } = payment.typed;
      const here = lines.get(line);
      // What is promised is promised ahead.
      if (date === undefined || !here || supplier === undefined || state === 'committed') return null;
      const month = monthOf(date);
      const fits = (id: string) => {
        const span = spans.get(id);
        return span !== undefined && month >= span.from && month <= span.to;
      };
      if (fits(line) || payments.like(payment).length > 1) return null;
      const likelier = payments
        .to(supplier)
        .find(({ typed }) => typed.line !== line && fits(typed.line ?? ''));
      const other = lines.get(likelier?.typed.line ?? '');
      return other
        ? { facts: { line: nameOf('budget', here), other: nameOf('budget', other), month: { month } } }
        : null;
    };
  },
);

/** The months in which a line may be paid, by its id. */
const spanOf = oncePerPlan(({ records }) => {
  const spans = new Map<string, { from: Month; to: Month }>();
  for (const { id, typed } of records.tables.budget) {
    const filled = Object.entries(typed.months ?? {}).flatMap(([month, amount]) =>
      amount === 0 ? [] : [month],
    );
    const [first, last] = [filled.sort()[0], filled[filled.length - 1]];
    if (first !== undefined && last !== undefined)
      spans.set(id, { from: addMonths(first, -early), to: addMonths(last, late) });
  }
  return spans;
});
