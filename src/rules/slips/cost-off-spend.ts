import { type Series, seriesOfMeasure } from '../../model/figures';
import type { Plan } from '../../model/plan';
import { apart, slipsOf } from '../../model/scale';
import type { CellAddress, TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { type Month, monthOf } from '../../workbook/day';
import { toMinor } from '../../workbook/money';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

type Payment = TableRow<RowOf<'spend'>>;
const close = 0.02;

/** The marketing cost of a month and what the spend tab says was paid in it, where the two agree in other months. */
export const costOffSpend: Rule = (plan) => {
  const series = seriesOfMeasure(plan, 'marketingCost');
  if (!series || !plan.has('spend')) return [];
  const months = series.months.map((month, index) => monthIn(plan, series, { month, index }));
  const over = months.filter(({ month }) => month < monthOf(plan.today));
  const agree = over.filter(isAgreed).length;
  return over.flatMap((one): Finding[] => {
    if (isAgreed(one)) return [];
    const [first, ...witnesses] = suspects(plan, one);
    // In most months they agree; of two or three, one that does is enough where a slip explains the other.
    if (!first || agree === 0 || agree < over.length - agree) return [];
    return [
      {
        code: 'costOffSpend',
        severity: 'warning',
        place: first,
        witnesses,
        facts: { month: { month: one.month }, cost: { minor: one.cost }, paid: { minor: one.paid } },
      },
    ];
  });
};

interface InMonth {
  month: Month;
  place: CellAddress;
  cost: number;
  paid: number;
  back: number;
  payments: Payment[];
}

function monthIn(
  plan: Plan,
  { row, values }: Series,
  { month, index }: { month: Month; index: number },
): InMonth {
  const payments = plan.records.tables.spend.filter(
    ({ typed }) => typed.state !== 'committed' && typed.date !== undefined && monthOf(typed.date) === month,
  );
  const paid = payments.reduce((sum, { typed }) => sum + toMinor(typed.amount ?? 0, plan.currency), 0);
  const place = plan.cell('metrics', row.row, `months:${month}`);
  const back = payments.reduce(
    (sum, { typed }) => sum - Math.min(0, toMinor(typed.amount ?? 0, plan.currency)),
    0,
  );
  return { month, place, cost: toMinor(values[index] ?? 0, plan.currency), paid, back, payments };
}

/** Money that came back may be left out of the cost. */
const isAgreed = ({ cost, paid, back }: InMonth): boolean =>
  isClose(cost, paid) || (back > 0 && isClose(cost, paid + back));

const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= close * Math.max(Math.abs(one), Math.abs(other));

/** The cost, a payment of the month, or the day of a payment that is missing in it: the likeliest first. */
function suspects(plan: Plan, { place, cost, paid, payments, month }: InMonth): CellAddress[] {
  const isSlip = (value: number, meant: number) => slipsOf(value).some((slip) => isClose(slip, meant));
  const gap = cost - paid;
  const minorOf = ({ typed }: Payment) => toMinor(typed.amount ?? 0, plan.currency);
  const elsewhere = plan.records.tables.spend.filter(
    (payment) => minorOf(payment) === gap && gap > 0 && !payments.includes(payment),
  );
  const weighed = [
    {
      place,
      weight:
        (isSlip(cost, paid) ? 2 : 0) + (paid > 0 && cost > 0 ? Math.min(1, apart(cost, paid)) / 2 : 0) + 0.5,
    },
    ...payments.map((payment) => ({
      place: plan.cell('spend', payment.row, 'amount'),
      weight: isSlip(minorOf(payment), minorOf(payment) + gap) ? 2.2 : minorOf(payment) === -gap ? 0.4 : 0,
    })),
    // The same day in another year, or day and month the other way round.
    ...elsewhere.map((payment) => ({
      place: plan.cell('spend', payment.row, 'date'),
      weight: isOtherDate(payment.typed.date ?? '', month) ? 3 : 1.5,
    })),
  ];
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 4)
    .map((one) => one.place);
}

const isOtherDate = (day: string, month: Month): boolean =>
  day.slice(5, 7) === month.slice(5) ||
  (day.slice(0, 4) === month.slice(0, 4) && day.slice(8) === month.slice(5));
