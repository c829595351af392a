import type { Rule } from '../rule';
import { coachFinding, isGoalFinding } from './goal-finding';
import type { ReasonCode } from './judge/judgement';
import { judgedGoals } from './judged-goals';
import { splitOf } from './split-goal';

/** What the rule of the fields says once for metric, target and due date together. */
const ofFields: ReasonCode[] = ['mNoFigure', 'mKpiFits'];

/** Why a goal fails a criterion. */
export const goalCriteria: Rule = (plan) =>
  judgedGoals(plan).flatMap((judged) => {
    const { goal, judgement } = judged;
    return goal.id === ''
      ? []
      : judgement.reasons
          .filter(({ criterion, code }) => judgement[criterion] === 'no' && !ofFields.includes(code))
          // A link that leads nowhere is a finding of its own.
          .filter(({ code }) => code !== 'rNoObjective' || goal.typed.objective === undefined)
          .filter(isGoalFinding)
          .map((reason) => {
            const finding = coachFinding(plan, goal, reason);
            return reason.code === 'sSeveral' ? { ...finding, fixes: splitOf(plan, judged) } : finding;
          });
  });
