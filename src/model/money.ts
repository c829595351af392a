import type { TableRow } from '../records/records';
import type { RowOf } from '../tabs/all';
import { type Month, monthOf } from '../workbook/day';
import { toMinor } from '../workbook/money';
import { exact } from './exceeds';
import { oncePerPlan } from './once-per-plan';
import type { Plan } from './plan';
import { usualTolerance } from './thresholds';

export type Line = TableRow<RowOf<'budget'>>;

/** What was promised and paid on a line, in minor units; by month of the day it was dated. */
export interface Spent {
  committed: number;
  actual: number;
  months: Record<Month, number>;
}

/** Money spent by budget line; promised and paid are rows of their own, so nothing is counted twice. */
export const spentByLine = oncePerPlan((plan): ReadonlyMap<string, Spent> => {
  const spent = new Map<string, Spent>();
  for (const { typed } of plan.records.tables.spend) {
    if (typed.line === undefined || typed.amount === undefined) continue;
    const sum = spent.get(typed.line) ?? { committed: 0, actual: 0, months: {} };
    const minor = toMinor(typed.amount, plan.currency);
    if (typed.state === 'committed') sum.committed += minor;
    else sum.actual += minor;
    if (typed.date) sum.months[monthOf(typed.date)] = (sum.months[monthOf(typed.date)] ?? 0) + minor;
    spent.set(typed.line, sum);
  }
  return spent;
});

/** Months of a line with their money in minor units, in order. */
export const monthsOf = ({ typed }: Line, currency: string): [Month, number][] =>
  Object.entries(typed.months ?? {})
    .map(([month, amount]): [Month, number] => [month, toMinor(amount, currency)])
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** Planned money of a budget line, in minor units: all its months. */
export const plannedMinor = (line: Line, currency: string): number =>
  Object.values(line.typed.months ?? {}).reduce((sum, amount) => sum + toMinor(amount, currency), 0);

/** Planned money of the lines by what they link to in a column, in minor units; '' for those that link to nothing. */
export function plannedBy(plan: Plan, column: 'campaign' | 'channel'): Map<string, number> {
  const planned = new Map<string, number>();
  for (const line of plan.records.tables.budget) {
    const id = line.typed[column] ?? '';
    planned.set(id, (planned.get(id) ?? 0) + plannedMinor(line, plan.currency));
  }
  return planned;
}

/** Planned money of all lines, in minor units. */
export const plannedInAll = (plan: Plan): number =>
  sum(plan.records.tables.budget.map((line) => plannedMinor(line, plan.currency)));

export const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** How far an amount may be off, in minor units. */
export const leeway = (plan: Plan, amount: number): number =>
  Math.round(exact(Math.abs(amount) * (plan.records.settings.tolerance ?? usualTolerance)));
