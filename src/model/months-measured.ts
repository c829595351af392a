import type { Month } from '../workbook/day';
import { oncePerPlan } from './once-per-plan';
import type { Plan } from './plan';

type Months = Record<Month, number>;

const byMeasure = oncePerPlan(({ records }) => {
  const rows = new Map<string, Months[]>();
  for (const { typed } of records.tables.metrics) {
    const { measure = '', months = {} } = typed;
    const known = rows.get(measure);
    if (known) known.push(months);
    else rows.set(measure, [months]);
  }
  return rows;
});

/** What the metrics hold of a measure: the months of each of its rows. */
export const monthsMeasured = (plan: Plan, measure: string): Months[] => byMeasure(plan).get(measure) ?? [];
