import { kpiOf } from '../../../kpis/catalogue';
import { exceeds } from '../../../model/exceeds';
import type { FieldFix, Goal, Judge, Reason } from './judgement';
import { reasonsOf } from './reason';
import { thresholds } from './thresholds';

const reason = reasonsOf('R');

/** Linked to an objective whose measure it moves, and something is done for it, with money that fits its priority. */
export const relevant: Judge = (goal) => {
  const { fields, around } = goal;
  const linked = around.objectives?.find(({ id }) => id === fields.objective);
  const doubts = [...otherMeasure(goal), ...notWorkedOn(goal)];
  const reasons = [...doubts, ...shareOff(goal)];
  if (around.objectives !== undefined && around.objectives.length > 0 && !linked)
    return { verdict: 'no', reasons: [reason('rNoObjective', { fixes: fitting(goal) }), ...reasons] };
  if (doubts.length > 0) return { verdict: 'unknown', reasons };
  const isLinked = linked !== undefined || fields.objective !== undefined;
  if ((isLinked && isWorkedOn(goal)) || around.relevance !== undefined) return { verdict: 'yes', reasons };
  return {
    verdict: 'unknown',
    reasons: [reason(isLinked ? 'rNoInitiative' : 'rNoWhy', { severity: 'advice' }), ...reasons],
  };
};

/** The objective to link to: the one whose measure is the goal's metric, or the only one. */
function fitting({ fields, sentence, around: { objectives = [] } }: Goal): FieldFix[] {
  const metric = fields.metric ?? sentence.kpi;
  const one =
    objectives.find(({ measure }) => measure !== undefined && measure === metric) ??
    (objectives.length === 1 ? objectives[0] : undefined);
  return one ? [{ field: 'objective', value: one.id }] : [];
}

/** Of two KPIs nobody can tell whether the one moves the other, unless the goal says what it is good for. */
function otherMeasure({ fields, sentence, around }: Goal): Reason[] {
  const measure = around.objectives?.find(({ id }) => id === fields.objective)?.measure;
  const { metric } = fields;
  if (!measure || !metric || !kpiOf(measure) || !kpiOf(metric) || measure === metric || sentence.reason)
    return [];
  const facts = {
    measure: { choice: ['kpis', measure] as const },
    metric: { choice: ['kpis', metric] as const },
  };
  return [reason('rOtherMeasure', { severity: 'advice', facts })];
}

const isWorkedOn = ({ around: { initiatives = 0, campaigns = 0 } }: Goal): boolean =>
  initiatives > 0 || campaigns > 0;

/** In a plan that has initiatives, none is for this goal, nor any campaign. */
const notWorkedOn = (goal: Goal): Reason[] =>
  goal.around.initiatives === 0 && !isWorkedOn(goal) ? [reason('rNoInitiative', { severity: 'advice' })] : [];

function shareOff({ around: { budgetShare, fairShare } }: Goal): Reason[] {
  if (budgetShare === undefined || fairShare === undefined) return [];
  if (!exceeds(Math.abs(budgetShare - fairShare), thresholds.shareOfBudget)) return [];
  return [
    reason('rShareOff', {
      severity: 'advice',
      facts: { share: { share: budgetShare }, fair: { share: fairShare } },
    }),
  ];
}
