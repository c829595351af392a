import { measureOf } from '../../kpis/measures';
import { type Series, seriesOf, shownIn } from '../../model/figures';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { apart, farApart, jumpAt, meantNear, median, swapsOf, usualStep } from '../../model/scale';
import { type Month, monthOf } from '../../workbook/day';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { farFinding } from './far';
import { isSeason } from './season';

/** A row of two figures says little of what is usual: only one this far from the other is told. */
const farOfTwo = Math.log(7);
/** Nothing nearer to the figures beside it is looked at. */
const mildest = 0.5;
/** So far at least from the middle of its row. */
const halfway = Math.log(1.6);
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

/** Two digits the other way round, in a row that hardly moves. */
function swapNear({ value, jump, step }: { value: number; jump: number; step: number }): number | undefined {
  if (Math.abs(jump) < Math.max(0.5, 6 * step + 0.2)) return undefined;
  const usual = value / Math.exp(jump);
  return swapsOf(value).find((other) => apart(other, usual) <= 2 * step + 0.1);
}

/** Few of something may be fewer or more by chance. */
const isSmallCount = ({ typed }: Series['row'], value: number, usual: number): boolean =>
  (measureOf(typed.measure)?.unit ?? 'number') === 'number' &&
  Number.isInteger(value) &&
  Math.abs(value - usual) < 4 * Math.sqrt(Math.max(value, usual));

function farIn(plan: Plan, { row, months, values }: Series): Finding[] {
  const positive = months.flatMap((month, index) => {
    const value = values[index] ?? 0;
    return value > 0 ? [{ month, value }] : [];
  });
  const figures = positive.map(({ value }) => value);
  return positive.flatMap(({ month, value }, index): Finding[] => {
    const jump = jumpAt(figures, index);
    if (Math.abs(jump) < mildest) return [];
    const step = usualStep(figures, index);
    const isPair = figures.length === 2;
    const isFirst = index === 0;
    if (isPair && isFirst) return [];
    // Between two high months an ordinary one looks low.
    const whole = Math.log(value / median(figures.filter((_, at) => at !== index)));
    if (whole * Math.sign(jump) < halfway) return [];
    const least = Math.max(isPair ? farOfTwo : farApart, 2 * step + 0.3);
    const swapped =
      Math.abs(jump) < least && figures.length > 2 ? swapNear({ value, jump, step }) : undefined;
    if (Math.abs(jump) < least && swapped === undefined) return [];
    // The month under way is not yet full.
    if (jump < 0 && month >= monthOf(plan.today)) return [];
    const usual = Number((value / Math.exp(jump)).toPrecision(3));
    // At an end the figure beside it says most of what was meant.
    const beside = isFirst ? figures[1] : index === figures.length - 1 ? figures[index - 1] : undefined;
    const meant =
      swapped ??
      meantNear(value, beside ?? usual, Math.min(1, Math.max(beside === undefined ? 0.6 : 0.55, step + 0.4)));
    if (meant === undefined) return [];
    if (swapped === undefined && isSeason(plan, { row, month, jump })) return [];
    if (isSmallCount(row, value, usual)) return [];
    const isDoubtful = isPair || swapped !== undefined || (isFirst && (jump < 0 || jump < launch));
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
