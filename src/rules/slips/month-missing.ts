import { measureOf } from '../../kpis/measures';
import { type Series, seriesOf } from '../../model/figures';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { addMonths, type Month } from '../../workbook/day';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A month left out between others of a row that is filled month by month, while other rows have it. */
export const monthMissing: Rule = (plan) =>
  [...gapsIn(plan)].map(([series, gaps]): Finding => {
    const { row } = series;
    const [place, ...witnesses] = gaps.map((month) => plan.cell('metrics', row.row, `months:${month}`));
    const [month = ''] = gaps;
    return {
      code: 'monthMissing',
      severity: 'warning',
      place: place ?? plan.cell('metrics', row.row, 'measure'),
      ...(witnesses.length > 0 && { witnesses }),
      facts: { name: nameOf('metrics', row), month: { month } },
    };
  });

/** Whether a row's month is told as left out. */
export const isGap = (plan: Plan, row: number, month: Month): boolean =>
  [...gapsIn(plan)].some(([series, gaps]) => series.row.row === row && gaps.includes(month));

const gapsIn = oncePerPlan((plan): Map<Series, Month[]> => {
  const series = seriesOf(plan);
  return new Map(
    series.flatMap((one): [Series, Month[]][] => {
      const gaps = gapsOf(one).filter((month) =>
        series.some((other) => other !== one && other.months.includes(month)),
      );
      const least = isCounted(one) ? 2 : 3;
      const isHabit = one.months.length >= least && 2 * gaps.length <= one.months.length;
      return gaps.length > 0 && isHabit ? [[one, gaps]] : [];
    }),
  );
});

/** What is counted is counted every month; a score or a price may be asked for now and then. */
const isCounted = ({ row: { typed } }: Series): boolean =>
  ['flow', 'stock', 'opening'].includes(measureOf(typed.measure)?.kind ?? typed.kind ?? '');

function gapsOf({ months }: Series): Month[] {
  const [first, last = ''] = [months[0], months[months.length - 1]];
  const gaps: Month[] = [];
  for (let month = first; month !== undefined && month < last; month = addMonths(month, 1))
    if (!months.includes(month)) gaps.push(month);
  return gaps;
}
