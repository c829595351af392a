import type { TableRow } from '../records/records';
import type { RowOf } from '../tabs/all';
import { folded } from '../workbook/folded';
import { oncePerPlan } from './once-per-plan';
import type { Plan } from './plan';

export type Payment = TableRow<RowOf<'spend'>>;

/** All payments by their line, by their supplier, and by both. */
export interface Payments {
  onLine(line: string): Payment[];
  to(supplier: string): Payment[];
  /** To the supplier of a payment on its line, itself among them. */
  like(payment: Payment): Payment[];
}

export const paymentsOf: (plan: Plan) => Payments = oncePerPlan((plan) => {
  const groups = new Map<string, Payment[]>();
  const put = (key: string, payment: Payment) => {
    const group = groups.get(key);
    if (group) group.push(payment);
    else groups.set(key, [payment]);
  };
  const names = new Map<string, string>();
  const nameOf = (supplier = ''): string => {
    const name = names.get(supplier) ?? folded(supplier);
    names.set(supplier, name);
    return name;
  };
  for (const payment of plan.records.tables.spend) {
    const { line = '', supplier } = payment.typed;
    const name = nameOf(supplier);
    put(`line ${line}`, payment);
    put(`to ${name}`, payment);
    put(`both ${line} ${name}`, payment);
  }
  return {
    onLine: (line) => groups.get(`line ${line}`) ?? [],
    to: (supplier) => groups.get(`to ${nameOf(supplier)}`) ?? [],
    like: ({ typed: { line = '', supplier } }) => groups.get(`both ${line} ${nameOf(supplier)}`) ?? [],
  };
});
