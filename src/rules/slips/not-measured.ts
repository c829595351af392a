import { seriesOf } from '../../model/figures';
import { addMonths, monthOf } from '../../workbook/day';
import type { Rule } from '../rule';

/** Nothing measured in the two months that are over, while the plan runs and was measured before. */
export const notMeasured: Rule = (plan) => {
  const now = monthOf(plan.today);
  const series = seriesOf(plan);
  const latest = series.map(({ months }) => months[months.length - 1] ?? '').sort()[series.length - 1];
  const end = plan.months[plan.months.length - 1] ?? '';
  const due = now > end ? end : addMonths(now, -1);
  const [first] = series;
  if (!first || latest === undefined || due <= latest || addMonths(latest, 2) > due) return [];
  const month = addMonths(latest, 1);
  return [
    {
      code: 'notMeasured',
      severity: 'warning',
      place: plan.cell('metrics', first.row.row, `months:${month}`),
      facts: { month: { month }, last: { month: latest } },
    },
  ];
};
