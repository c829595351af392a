import { monthsBetween, monthsLeft, writtenFor } from './due-in-sentence';
import type { Goal, Surroundings } from './judgement';
import { isChange, mainQuantity } from './target';

/** Growth a month that a goal asks for: 0.1 is 10 % more (or less) each month than in the one before. */
export function askedPace(goal: Goal): number | undefined {
  const { sentence, fields } = goal;
  const { baseline, target, due } = fields;
  const quantity = mainQuantity(sentence);
  const said =
    quantity?.unit === 'times'
      ? quantity.value
      : quantity?.from !== undefined
        ? quantity.value / quantity.from
        : quantity?.unit === 'share' && isChange(quantity, sentence)
          ? 1 + (sentence.direction === 'down' ? -quantity.value : quantity.value)
          : undefined;
  const ratio = baseline !== undefined && target !== undefined ? target / baseline : said;
  const begin = writtenFor(goal);
  const months = begin !== undefined && due !== undefined ? monthsBetween(begin, due) : monthsLeft(goal);
  if (ratio === undefined || !Number.isFinite(ratio) || ratio <= 0 || months === undefined || months <= 0)
    return undefined;
  return paceOf(ratio, months);
}

/** The best growth from one month to the next that the metric has shown, in the goal's direction. */
export function bestPace({ history = [] }: Surroundings, down: boolean): number | undefined {
  const steps = history.slice(1).flatMap(({ value }, index) => {
    const before = history[index]?.value ?? 0;
    if (before <= 0 || value <= 0) return [];
    const ratio = value / before;
    return (down ? ratio < 1 : ratio > 1) ? [paceOf(ratio, 1)] : [0];
  });
  return steps.length === 0 ? undefined : Math.max(...steps);
}

/** Falls to a half and rises to the double are the same pace. */
const paceOf = (ratio: number, months: number): number => Math.exp(Math.abs(Math.log(ratio)) / months) - 1;
