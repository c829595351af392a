import { kpiOf } from '../../../kpis/catalogue';
import type { Fact } from '../../finding';
import type { Quantity, Sentence } from '../sentence/facts';
import type { FieldFix, Goal, GoalFields, Judge, Reason } from './judgement';
import { hasTarget, isMeasured } from './measured';
import { reasonsOf } from './reason';
import { agrees, isChange, mainQuantity, targetOf } from './target';

const reason = reasonsOf('M');

/** A metric with a figure to reach, on the right side of where it stands, the same in sentence and fields. */
export const measurable: Judge = (goal) => {
  const { sentence, fields } = goal;
  const errors = [...wrongSide(goal), ...disagreement(goal)];
  if (errors.length > 0) return { verdict: 'no', reasons: errors };
  if (isMeasured(fields)) return { verdict: 'yes', reasons: baselineMissing(fields) };
  const quantity = mainQuantity(sentence);
  if (quantity) return { verdict: 'yes', reasons: [...figureToTake(goal, quantity), ...metricMissing(goal)] };
  if (hasTarget(fields))
    return { verdict: 'no', reasons: [reason('mNoUnit', { facts: { metric: fields.metric ?? '' } })] };
  if (sentence.cadence && sentence.vague.length === 0)
    return { verdict: 'unknown', reasons: [reason('mOnlyHowOften', { severity: 'advice' })] };
  return { verdict: 'no', reasons: [reason(missingPart(fields)), ...metricMissing(goal)] };
};

const missingPart = ({ metric, target }: GoalFields) =>
  metric !== undefined ? 'mNoTarget' : target !== undefined ? 'mNoMetric' : 'mNoFigure';

const shown = (value: number, unit: string | undefined): Fact =>
  unit === 'share' || unit === 'points' ? { share: value } : { number: value };

/** Up must end above where it starts, down below it, and a range must not be turned; in the fields as in the sentence. */
function wrongSide({ sentence, fields }: Goal): Reason[] {
  const said = mainQuantity(sentence);
  const { baseline: from, target: to, upper, unit, direction } = fields;
  const pairs = [
    { direction, from, to, unit },
    // "Double them (18,200 now)": twice is no place to get to.
    {
      direction: sentence.direction,
      from: said?.from,
      to: said?.unit === 'times' ? undefined : said?.value,
      unit: said?.unit,
    },
    { direction: upper === undefined ? undefined : 'up', from: to, to: upper, unit },
  ];
  for (const pair of pairs) {
    if (pair.from === undefined || pair.to === undefined) continue;
    if (!(pair.direction === 'up' ? pair.to < pair.from : pair.direction === 'down' && pair.to > pair.from))
      continue;
    const facts = { target: shown(pair.to, pair.unit), baseline: shown(pair.from, pair.unit) };
    return [reason('mWrongSide', { severity: 'error', facts })];
  }
  return [];
}

function disagreement({ sentence, fields }: Goal): Reason[] {
  const { target } = fields;
  const unit = fields.unit ?? kpiOf(fields.metric)?.unit;
  const quantities = sentence.quantities.filter((quantity) => isComparable(quantity, sentence, fields));
  const quantity = mainQuantity({ ...sentence, quantities });
  if (!quantity || target === undefined || agrees(sentence, fields)) return [];
  if (unit !== undefined && !quantities.some((one) => one.unit === unit)) return [];
  if (unit === undefined && quantities.length > 1) return [];
  const value = targetOf(quantity, sentence, fields);
  const facts = {
    said: shown(quantity.value, quantity.unit),
    target: shown(target, unit ?? quantity.unit),
  };
  const fixes: FieldFix[] = value === undefined ? [] : [{ field: 'target', value }];
  return [reason('mDisagree', { severity: 'error', facts, fixes })];
}

/** Whether a quantity can be held against the target: not one in minutes, or by how much without knowing from where. */
const isComparable = (quantity: Quantity, sentence: Sentence, { baseline, target }: GoalFields): boolean =>
  quantity.time === undefined &&
  (baseline !== undefined || !isChange(quantity, sentence) || (target !== undefined && target <= 1));

/** The figures of the sentence that the fields do not hold yet. */
function figureToTake({ sentence, fields }: Goal, quantity: Quantity): Reason[] {
  if (fields.target !== undefined) return [];
  const growth = isChange(quantity, sentence) || quantity.unit === 'times';
  // Where no metric is known whose level would grow, the growth itself can be what is measured.
  const ownMetric = (fields.metric ?? sentence.kpi) === undefined && (fields.unit ?? 'share') === 'share';
  const target =
    targetOf(quantity, sentence, fields) ??
    (growth && ownMetric && quantity.unit === 'share' ? quantity.value : undefined);
  const values: Partial<Record<keyof GoalFields, string | number | undefined>> = {
    target,
    upper: growth ? undefined : quantity.upTo,
    baseline: quantity.from,
    unit: growth && !(ownMetric && target === quantity.value) ? undefined : quantity.unit,
    direction: sentence.direction,
  };
  const fixes = (Object.keys(values) as (keyof GoalFields)[]).flatMap((field): FieldFix[] => {
    const value = values[field];
    return value === undefined || fields[field] !== undefined ? [] : [{ field, value }];
  });
  const code = target === undefined ? 'mNoBaseline' : 'mTakeFigure';
  const facts = target === undefined ? {} : { said: shownAs(quantity) };
  return [reason(code, { severity: 'advice', facts, fixes })];
}

/** Twice is said as 200 %. */
const shownAs = ({ value, unit }: Quantity): Fact =>
  unit === 'times' ? { share: value } : shown(value, unit);

const baselineMissing = ({ baseline, direction }: GoalFields): Reason[] =>
  baseline === undefined && direction !== 'within' ? [reason('mNoBaseline', { severity: 'advice' })] : [];

const metricMissing = ({ fields: { metric }, sentence: { kpi } }: Goal): Reason[] =>
  metric === undefined && kpi !== undefined
    ? [
        reason('mKpiFits', {
          severity: 'advice',
          facts: { kpi: { choice: ['kpis', kpi] } },
          fixes: [{ field: 'metric', value: kpi }],
        }),
      ]
    : [];
