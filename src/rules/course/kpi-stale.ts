import { seriesOf } from '../../model/figures';
import type { Plan } from '../../model/plan';
import { addDays, type Day, lastDayOf, monthOf } from '../../workbook/day';
import { folded } from '../../workbook/folded';
import { eachRow } from '../each-row';
import { measuresNeeded } from '../kpis/measures-needed';

/** Days after the last month with a figure, by how often a KPI is to be looked at; a month is entered some weeks after its end. */
const patience: Record<string, number> = { weekly: 38, monthly: 62, quarterly: 155 };

/** A KPI whose latest figure is older than its rhythm bears, while the plan runs. */
export const kpiStale = eachRow(
  { code: 'kpiStale', severity: 'warning', table: 'kpis', column: 'rhythm', needs: ['metrics'] },
  (plan) => {
    const latest = latestFigures(plan);
    const last = plan.months[plan.months.length - 1];
    const isRunning = last !== undefined && plan.today <= lastDayOf(last);
    return ({ typed }) => {
      const days = patience[typed.rhythm ?? ''];
      if (!isRunning || days === undefined || typed.kpi === undefined) return null;
      const day = newest(measuresNeeded(plan, typed).flatMap((name) => latest.get(folded(name)) ?? []));
      if (day === undefined || addDays(day, days) >= plan.today) return null;
      return {
        facts: { rhythm: { choice: ['rhythms', typed.rhythm ?? ''] }, month: { month: monthOf(day) } },
      };
    };
  },
);

/** The end of the last month that a measure has a figure of, or the last of its weeks where that is later. */
function latestFigures(plan: Plan): Map<string, Day> {
  const weeks = new Map<string, Day>();
  for (const { typed } of plan.records.tables.weekly)
    if (typed.metric !== undefined && typed.week !== undefined && typed.value !== undefined)
      if (typed.week > (weeks.get(typed.metric) ?? '')) weeks.set(typed.metric, typed.week);
  const latest = new Map<string, Day>();
  for (const { row, months } of seriesOf(plan)) {
    const name = folded(row.typed.measure ?? '');
    const days = [
      latest.get(name) ?? '',
      weeks.get(row.id) ?? '',
      lastDayOf(months[months.length - 1] ?? ''),
    ];
    latest.set(name, newest(days) ?? '');
  }
  return latest;
}

const newest = (days: Day[]): Day | undefined => days.sort()[days.length - 1];
