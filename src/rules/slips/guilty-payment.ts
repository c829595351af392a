import { type Payment, paymentsOf } from '../../model/payments';
import type { Plan } from '../../model/plan';
import { apart, median, slipsOf } from '../../model/scale';
import type { CellAddress } from '../../records/records';
import { toMinor } from '../../workbook/money';

/**
 * The payment without which a line would not be overspent, where one stands out: it is paid to somebody of another line, or a slip of
 * the keyboard makes it what the others are, or it alone is more than the line. Null where several could be.
 */
export function guiltyPayment(
  plan: Plan,
  line: string,
  { over, planned }: { over: number; planned: number },
): { place: CellAddress; witnesses: CellAddress[] } | null {
  const payments = paymentsOf(plan);
  const here = payments.onLine(line);
  const minorOf = ({ typed }: Payment) => toMinor(typed.amount ?? 0, plan.currency);
  const weighed = here.flatMap((payment) => {
    const minor = minorOf(payment);
    if (minor < over) return [];
    const sisters = payments.to(payment.typed.supplier ?? '');
    const isStranger =
      payment.typed.supplier !== undefined &&
      sisters.length > 1 &&
      sisters.every((other) => other === payment || other.typed.line !== line);
    const others = here.filter((other) => other !== payment).map(minorOf);
    const usual = others.length > 0 ? median(others) : planned;
    const isSlip = slipsOf(minor).some(
      (meant) => meant > 0 && minor - meant >= over && apart(meant, usual) < 0.7,
    );
    const column = isStranger ? 'line' : 'amount';
    const weight =
      (isStranger ? 2 : 0) + (isSlip ? 2 : 0) + (minor > planned ? 1 : 0) + (minor > 2 * planned ? 1 : 0);
    return [{ payment, weight, column: isSlip && !isStranger ? 'amount' : column }];
  });
  const [first, second] = weighed.sort((one, other) => other.weight - one.weight);
  if (!first || first.weight < 1 || first.weight === second?.weight) return null;
  const { payment, column } = first;
  const other = column === 'line' ? 'amount' : 'line';
  return {
    place: plan.cell('spend', payment.row, column),
    witnesses: [plan.cell('spend', payment.row, other)],
  };
}
