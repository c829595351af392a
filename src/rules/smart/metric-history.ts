import { kpiOf } from '../../kpis/catalogue';
import { measuresOf } from '../../kpis/kpi';
import { kpiValue } from '../../kpis/kpi-value';
import { measureOf } from '../../kpis/measures';
import { monthsMeasured } from '../../model/months-measured';
import type { Plan } from '../../model/plan';
import type { Month } from '../../workbook/day';

/** What a metric was month by month, oldest first: a KPI is worked out from its measures, another is a row of its name. */
export function metricHistory(plan: Plan, metric: string): { month: Month; value: number }[] {
  const kpi = kpiOf(metric);
  const names: string[] = kpi ? measuresOf(kpi.term) : [metric];
  const months = new Set(names.flatMap((name) => monthsMeasured(plan, name).flatMap(Object.keys)));
  return [...months].sort().flatMap((month) => {
    const value = kpi
      ? kpiValue(kpi.term, (measure) => figureIn(plan, measure, month))
      : figureIn(plan, metric, month);
    return value === undefined ? [] : [{ month, value }];
  });
}

/** Rows of one measure add up, those of prices and shares do not. */
function figureIn(plan: Plan, name: string, month: Month): number | undefined {
  const figures = monthsMeasured(plan, name).flatMap((months) => months[month] ?? []);
  const isRate = measureOf(name)?.kind === 'rate';
  if (figures.length === 0 || (isRate && figures.length > 1)) return undefined;
  return figures.reduce((sum, figure) => sum + figure, 0);
}
