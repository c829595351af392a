import { measureOf } from '../kpis/measures';
import type { TableRow } from '../records/records';
import type { RowOf } from '../tabs/all';
import { type Month, monthOf } from '../workbook/day';
import { toMinor } from '../workbook/money';
import { spentByLine } from './money';
import { oncePerPlan } from './once-per-plan';
import type { Plan } from './plan';

type Metric = TableRow<RowOf<'metrics'>>;

/** A row of the metrics with the figures of months that have begun, in order. */
export interface Series {
  row: Metric;
  months: Month[];
  values: number[];
}

/** Every row of the metrics that has figures. */
export const seriesOf = oncePerPlan((plan): Series[] => {
  const now = monthOf(plan.today);
  return plan.records.tables.metrics.flatMap((row) => {
    const filled = Object.entries(row.typed.months ?? {}).filter(([month]) => month <= now);
    filled.sort(([one], [other]) => (one < other ? -1 : 1));
    const [months, values] = [filled.map(([month]) => month), filled.map(([, value]) => value)];
    return months.length > 0 ? [{ row, months, values }] : [];
  });
});

/** The first row of a measure with figures. */
export const seriesOfMeasure = (plan: Plan, measure: string): Series | undefined =>
  seriesOf(plan).find(({ row }) => row.typed.measure === measure);

/** How a figure of a row of the metrics is said. */
export function shownIn(plan: Plan, { typed }: Metric) {
  const unit = measureOf(typed.measure)?.unit;
  return (value: number) => {
    if (unit === 'money') return { minor: toMinor(value, plan.currency) };
    return unit === 'share' ? { share: value } : { number: value };
  };
}

/** What is paid month by month, and what is planned: in minor units, months with none left out. */
export const moneyByMonth = oncePerPlan((plan) => {
  const planned = new Map<Month, number>();
  const paid = new Map<Month, number>();
  const add = (sums: Map<Month, number>, month: Month, minor: number) =>
    sums.set(month, (sums.get(month) ?? 0) + minor);
  for (const { typed } of plan.records.tables.budget)
    for (const [month, amount] of Object.entries(typed.months ?? {}))
      if (amount > 0) add(planned, month, toMinor(amount, plan.currency));
  for (const { months } of spentByLine(plan).values())
    for (const [month, minor] of Object.entries(months)) if (minor > 0) add(paid, month, minor);
  return { planned, paid };
});
