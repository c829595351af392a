import { exceeds } from '../../../model/exceeds';
import type { Goal, Judge, Reason } from './judgement';
import { askedPace, bestPace } from './pace';
import { reasonsOf } from './reason';
import { thresholds } from './thresholds';

const reason = reasonsOf('A');

/** A pace that was reached before or is not steep, something to do it with, and a reason to believe in it. */
export const achievable: Judge = (goal) => {
  const { sentence, fields } = goal;
  const against = [...tooFast(goal), ...nothingToDoItWith(goal)];
  if (sentence.confidence !== undefined && sentence.confidence < thresholds.confidence)
    against.push(reason('aUnsure', { facts: { confidence: { share: sentence.confidence } } }));
  if (against.length > 0) return { verdict: 'no', reasons: against };
  if (fields.why !== undefined || sentence.means || sentence.confidence !== undefined || provenPace(goal))
    return { verdict: 'yes', reasons: [] };
  return { verdict: 'unknown', reasons: [reason('aNoWhy', { severity: 'advice' })] };
};

const isDown = ({ fields, sentence }: Goal): boolean => (fields.direction ?? sentence.direction) === 'down';
const hasHistory = ({ around }: Goal): boolean => (around.history?.length ?? 0) >= thresholds.monthsOfHistory;

function tooFast(goal: Goal): Reason[] {
  const asked = askedPace(goal);
  if (asked === undefined) return [];
  const best = hasHistory(goal) ? bestPace(goal.around, isDown(goal)) : undefined;
  if (best !== undefined && best > 0)
    return exceeds(asked, best * thresholds.timesTheBest)
      ? [reason('aFasterThanEver', { facts: { asked: { share: asked }, best: { share: best } } })]
      : [];
  return exceeds(asked, goal.around.boldGrowth ?? thresholds.growthAMonth)
    ? [reason('aSteep', { facts: { asked: { share: asked } } })]
    : [];
}

function provenPace(goal: Goal): boolean {
  const asked = askedPace(goal);
  const best = hasHistory(goal) ? bestPace(goal.around, isDown(goal)) : undefined;
  return asked !== undefined && best !== undefined && !exceeds(asked, best);
}

/** The plan knows of no work, no money and no one for it. */
function nothingToDoItWith({ fields, around }: Goal): Reason[] {
  const { initiatives, campaigns, budgetShare } = around;
  const known = initiatives !== undefined || campaigns !== undefined || budgetShare !== undefined;
  const any =
    (initiatives ?? 0) > 0 || (campaigns ?? 0) > 0 || (budgetShare ?? 0) > 0 || fields.owner !== undefined;
  return known && !any ? [reason('aNoMeans')] : [];
}
