import { achievable } from './achievable';
import type { Criterion, Goal, Judge, Judgement } from './judgement';
import { measurable } from './measurable';
import { relevant } from './relevant';
import { specific } from './specific';
import { timed } from './timed';

const judges: Record<Criterion, Judge> = {
  S: specific,
  M: measurable,
  A: achievable,
  R: relevant,
  T: timed,
};

/** Whether a goal is specific, measurable, achievable, relevant and timed, by its sentence, its fields and its plan. */
export function judgeGoal(goal: Goal): Judgement {
  const judgement: Judgement = {
    S: 'unknown',
    M: 'unknown',
    A: 'unknown',
    R: 'unknown',
    T: 'unknown',
    reasons: [],
  };
  for (const criterion of ['S', 'M', 'A', 'R', 'T'] as const) {
    const { verdict, reasons } = judges[criterion](goal);
    judgement[criterion] = verdict;
    judgement.reasons.push(...reasons);
  }
  return judgement;
}
