import { type Series, seriesOf, shownIn } from '../../model/figures';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { farApart, jumpAt, meantNear, usualStep } from '../../model/scale';
import { type Month, monthOf } from '../../workbook/day';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { farFinding } from './far';
import { isSeason } from './season';

/** A row of two figures says little of what is usual: only one this far from the other is told. */
const farOfTwo = Math.log(7);
/** A first month may be a launch, high or low, up to this. */
const launch = Math.log(8);

/** A figure of a month far from the months beside it, where nothing else is high or low with it and zeros that slipped explain it. */
export const farMetrics: Rule = oncePerPlan((plan) =>
  seriesOf(plan).flatMap((series) => farIn(plan, series)),
);

/** The cells that are told, for rules that would tell the same again. */
export const isFarMetric = (plan: Plan, row: number, month: Month): boolean => {
  const { column } = plan.cell('metrics', row, `months:${month}`);
  return farMetrics(plan).some(({ place }) => place.row === row && place.column === column);
};

function farIn(plan: Plan, { row, months, values }: Series): Finding[] {
  const positive = months.flatMap((month, index) => {
    const value = values[index] ?? 0;
    return value > 0 ? [{ month, value }] : [];
  });
  const figures = positive.map(({ value }) => value);
  return positive.flatMap(({ month, value }, index): Finding[] => {
    const jump = jumpAt(figures, index);
    const step = usualStep(figures, index);
    const isPair = figures.length === 2;
    const isFirst = index === 0;
    if (isPair && isFirst) return [];
    if (Math.abs(jump) < Math.max(isPair ? farOfTwo : farApart, 2 * step + 0.3)) return [];
    // The month under way is not yet full.
    if (jump < 0 && month >= monthOf(plan.today)) return [];
    const usual = value / Math.exp(jump);
    const meant = meantNear(value, usual, Math.min(1, Math.max(0.6, step + 0.4)));
    if (meant === undefined || isSeason(plan, { row, month, jump })) return [];
    const isDoubtful = isPair || (isFirst && (jump < 0 || jump < launch));
    return [
      farFinding({
        place: plan.cell('metrics', row.row, `months:${month}`),
        severity: isDoubtful ? 'advice' : 'warning',
        name: nameOf('metrics', row),
        part: { month },
        value,
        usual,
        meant,
        shown: shownIn(plan, row),
      }),
    ];
  });
}
