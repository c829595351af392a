import { byId } from '../../model/by-id';
import { type Payment, paymentsOf } from '../../model/payments';
import type { Plan } from '../../model/plan';
import { apart, farApart, meantNear, median } from '../../model/scale';
import { type Month, monthOf } from '../../workbook/day';
import { toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Finding, Severity } from '../finding';
import type { Rule } from '../rule';
import { farFinding } from './far';

/** Payments of all sizes have no usual one. */
const widest = 5;
/** A month for which about as much is planned is paid with as much. */
const asPlanned = Math.log(2);

/** A payment far from the others to its supplier on its line; where it is the only one, from what the line plans for its month. */
export const farPayments: Rule = (plan) => {
  const payments = paymentsOf(plan);
  const lines = byId(plan, 'budget');
  const planned = (line: string | undefined, month: Month) =>
    lines.get(line ?? '')?.typed.months?.[month] ?? 0;
  return plan.records.tables.spend.flatMap((payment): Finding[] => {
    const { amount, date, line = '', state } = payment.typed;
    if (amount === undefined || amount <= 0) return [];
    const wanted = date === undefined ? 0 : planned(line, monthOf(date));
    if (wanted > 0 && apart(amount, wanted) < asPlanned) return [];
    const amounts = payments
      .like(payment)
      .flatMap((other) =>
        other !== payment && (other.typed.amount ?? 0) > 0 ? [other.typed.amount ?? 0] : [],
      );
    if (amounts.length >= 2) {
      if (Math.max(...amounts) > widest * Math.min(...amounts)) return [];
      return farFrom(plan, payment, { usual: median(amounts), severity: 'warning' });
    }
    // What is promised may be for months to come.
    if (state === 'committed' || wanted <= 0 || date === undefined || !isAlone(payments.onLine(line), date))
      return [];
    return farFrom(plan, payment, { usual: wanted, severity: 'advice' });
  });
};

/** Whether a line has a single payment in a month. */
const isAlone = (payments: Payment[], date: string): boolean =>
  payments.filter(({ typed }) => typed.date !== undefined && monthOf(typed.date) === monthOf(date)).length ===
  1;

function farFrom(
  plan: Plan,
  payment: Payment,
  { usual, severity }: { usual: number; severity: Severity },
): Finding[] {
  const { amount: value = 0 } = payment.typed;
  const meant = meantNear(value, usual, severity === 'warning' ? 0.7 : 0.4);
  if (meant === undefined || apart(value, usual) < farApart) return [];
  return [
    farFinding({
      place: plan.cell('spend', payment.row, 'amount'),
      severity,
      name: nameOf('spend', payment),
      part: { column: ['spend', 'amount'] },
      value,
      usual,
      meant,
      shown: (amount) => ({ minor: toMinor(amount, plan.currency) }),
    }),
  ];
}
