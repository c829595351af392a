import { judgeGoal } from '../../../../../src/rules/smart/judge/judge-goal';
import type {
  Criterion,
  Goal,
  GoalFields,
  Reason,
  ReasonCode,
  Surroundings,
  Verdict,
} from '../../../../../src/rules/smart/judge/judgement';
import type { Sentence } from '../../../../../src/rules/smart/sentence/facts';

const silent: Sentence = {
  language: 'en',
  length: 9,
  quantities: [],
  guards: [],
  outcomes: [],
  activities: [],
  vague: [],
  means: false,
  reason: false,
};

/** A sentence of nine words that says no more than is given. */
export const sentence = (said: Partial<Sentence>): Sentence => ({ ...silent, ...said });

export const goal = (said: Partial<Sentence>, fields: GoalFields = {}, around: Surroundings = {}): Goal => ({
  sentence: sentence(said),
  fields,
  around,
});

type Given = Parameters<typeof goal>;

export const reasonsOf = (criterion: Criterion, ...given: Given): Reason[] =>
  judgeGoal(goal(...given)).reasons.filter((reason) => reason.criterion === criterion);
export const codesOf = (criterion: Criterion, ...given: Given): ReasonCode[] =>
  reasonsOf(criterion, ...given).map(({ code }) => code);
export const verdict = (criterion: Criterion, ...given: Given): Verdict =>
  judgeGoal(goal(...given))[criterion];
