import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { apart, farApart, meantNear, median } from '../../model/scale';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { monthOf } from '../../workbook/day';
import { folded } from '../../workbook/folded';
import { toMinor } from '../../workbook/money';
import { nameOf } from '../each-row';
import type { Finding, Severity } from '../finding';
import type { Rule } from '../rule';
import { farFinding } from './far';

type Payment = TableRow<RowOf<'spend'>>;

/** A payment far from the others to its supplier on its line; where it is the only one, from what the line plans for its month. */
export const farPayments: Rule = (plan) => {
  const sisters = sistersIn(plan);
  const { alone, planned } = plannedFor(plan);
  return plan.records.tables.spend.flatMap((payment): Finding[] => {
    const { amount, date } = payment.typed;
    if (amount === undefined || amount <= 0) return [];
    const others = (sisters.get(supplierOn(payment)) ?? []).filter((one) => one !== payment);
    const amounts = others.flatMap(({ typed }) => ((typed.amount ?? 0) > 0 ? [typed.amount ?? 0] : []));
    if (amounts.length >= 2) {
      // Payments of all sizes have no usual one.
      const spread = Math.max(...amounts) / Math.min(...amounts);
      const wanted = date === undefined ? 0 : planned(payment.typed.line, monthOf(date));
      // A month for which much is planned is paid with much.
      if (spread > 5 || (wanted > 0 && apart(amount, wanted) < Math.log(2))) return [];
      return farFrom(plan, payment, { usual: median(amounts), severity: 'warning' });
    }
    // What is promised may be for months to come.
    if (payment.typed.state === 'committed') return [];
    const month = date === undefined ? undefined : alone(payment.typed.line, monthOf(date));
    return month === undefined ? [] : farFrom(plan, payment, { usual: month, severity: 'advice' });
  });
};

const supplierOn = ({ typed }: Payment): string => `${typed.line} ${folded(typed.supplier ?? '')}`;

const sistersIn = oncePerPlan((plan) => {
  const groups = new Map<string, Payment[]>();
  for (const payment of plan.records.tables.spend) {
    const key = supplierOn(payment);
    const group = groups.get(key);
    if (group) group.push(payment);
    else groups.set(key, [payment]);
  }
  return groups;
});

/** What a line plans for a month; and for one in which it has a single payment. */
function plannedFor(plan: Plan) {
  const lines = new Map(plan.records.tables.budget.map(({ id, typed }) => [id, typed.months]));
  const counts = new Map<string, number>();
  for (const { typed } of plan.records.tables.spend) {
    const key = `${typed.line} ${typed.date && monthOf(typed.date)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const planned = (line: string | undefined, month: string): number => lines.get(line ?? '')?.[month] ?? 0;
  const alone = (line: string | undefined, month: string): number | undefined => {
    const amount = planned(line, month);
    return amount > 0 && counts.get(`${line} ${month}`) === 1 ? amount : undefined;
  };
  return { planned, alone };
}

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
