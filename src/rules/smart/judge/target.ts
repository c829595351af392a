import type { Quantity, Sentence } from '../sentence/facts';
import type { GoalFields } from './judgement';

/** The quantity of a sentence that is most likely its target. */
export function mainQuantity({ quantities, parts }: Sentence): Quantity | undefined {
  const reached = quantities.filter(({ role }) => role === undefined);
  const among = reached.length > 0 ? reached : quantities;
  const of = (test: (quantity: Quantity) => boolean) => among.find(test);
  if (parts) return among[0];
  return (
    of(({ from }) => from !== undefined) ??
    of(({ unit }) => unit !== 'number') ??
    of(({ time, per, noun }) => time === undefined && per === undefined && noun !== undefined) ??
    among[0]
  );
}

/** Whether a quantity is by how much, not where to: "increase by 20 %". */
export const isChange = ({ unit, from, level, bound }: Quantity, { direction }: Sentence): boolean =>
  (unit === 'share' || unit === 'points') &&
  from === undefined &&
  level !== true &&
  bound === undefined &&
  (direction === 'up' || direction === 'down');

/** The value of the target field that a quantity means; nothing while the baseline it builds on is not known. */
export function targetOf(
  quantity: Quantity,
  sentence: Sentence,
  { baseline }: GoalFields,
): number | undefined {
  const { value, unit, from } = quantity;
  const start = from ?? baseline;
  if (unit === 'times') return start === undefined ? undefined : rounded(start * value);
  if (!isChange(quantity, sentence)) return value;
  if (start === undefined) return undefined;
  const sign = sentence.direction === 'down' ? -1 : 1;
  return rounded(unit === 'points' ? start + sign * value : start * (1 + sign * value));
}

/** Whether a sentence can mean the target of the fields; percentages are typed as 0.15 and as 15. */
export function agrees({ quantities, direction }: Sentence, { target, baseline }: GoalFields): boolean {
  if (target === undefined) return true;
  return quantities.some(({ value, upTo, from, per }) =>
    [value, upTo, from].some((said) => {
      if (said === undefined) return false;
      if (per !== undefined && isSumOf(target, said)) return true;
      const sign = direction === 'down' ? -1 : 1;
      const built =
        baseline === undefined ? [] : [baseline + sign * said, baseline * (1 + sign * said), baseline * said];
      return [said, said * 100, said / 1000, said * 1000, said / 100, ...built].some((meant) =>
        near(meant, target),
      );
    }),
  );
}

/** "30 a month" is 360 in the end. */
const isSumOf = (target: number, each: number): boolean => {
  const count = target / each;
  return count >= 1 && count <= mostTimes && near(Math.round(count) * each, target);
};
const mostTimes = 60;

const near = (left: number, right: number): boolean =>
  Math.abs(left - right) <= Math.abs(right) * 0.005 + 1e-9;
const rounded = (value: number): number => Number(value.toPrecision(12));
