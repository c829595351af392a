import { sum } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { CellAddress } from '../../records/records';
import { toMinor } from '../../workbook/money';
import type { Finding, PlainFact } from '../finding';
import type { Rule } from '../rule';
import { aboveFinding } from '../slips/part-above-whole';

/** A part of the market or of the customers that is more than its whole. */
export const marketTurned: Rule = (plan) => {
  if (!plan.has('strategy')) return [];
  const { marketTotal, marketReachable, marketOwn, customerCount } = plan.records.forms.strategy;
  const customers = plan.records.tables.segments.flatMap(({ typed }) => typed.customers ?? []);
  const money = (value: number): PlainFact => ({ minor: toMinor(value, plan.currency) });
  const number = (value: number): PlainFact => ({ number: value });
  return [
    ...above(
      plan,
      { part: 'marketReachable', whole: 'marketTotal', said: money },
      marketReachable,
      marketTotal,
    ),
    ...above(
      plan,
      { part: 'marketOwn', whole: 'marketReachable', said: money },
      marketOwn,
      marketReachable ?? marketTotal,
    ),
    ...above(
      plan,
      { part: 'customersInSegments', whole: 'customerCount', said: number },
      sum(customers),
      customerCount,
    ),
  ];
};

interface Pair {
  part: string;
  whole: string;
  said: (value: number) => PlainFact;
}

function above(plan: Plan, pair: Pair, value: number | undefined, whole: number | undefined): Finding[] {
  if (value === undefined || whole === undefined || value <= whole) return [];
  const cell = (row: string): CellAddress => plan.headCell('strategy', row, 'answer');
  return [
    aboveFinding(
      { place: cell(pair.part), witness: cell(pair.whole) },
      {
        name: { column: ['strategy', pair.part] },
        value: pair.said(value),
        entire: { column: ['strategy', pair.whole] },
        whole: pair.said(whole),
      },
    ),
  ];
}
