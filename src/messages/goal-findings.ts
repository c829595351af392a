import type { smart } from './en/smart';
import type { Facts } from './facts';

/** What the coach says of a goal that is a finding of the check, too. */
export const goalFindings = [
  'sVague',
  'sActivity',
  'sSeveral',
  'mNoFigure',
  'mNoUnit',
  'mWrongSide',
  'mDisagree',
  'mTakeFigure',
  'mKpiFits',
  'aSteep',
  'aFasterThanEver',
  'aUnsure',
  'rNoObjective',
  'tNoDate',
  'tOnlyHowOften',
  'tEvent',
  'tVague',
  'tPast',
  'tOutsidePlan',
  'tDisagree',
  'tTakeDate',
  'tConfirmDay',
  'tWhichDay',
  'tFiscal',
] as const satisfies readonly (keyof typeof smart)[];
export type GoalFinding = (typeof goalFindings)[number];

export interface Sentences {
  what: (facts: Facts) => string;
  fix: (facts: Facts) => string;
}

/** The coach's sentences as findings: each with the goal it is about. */
export const aboutGoals = (
  coach: Record<GoalFinding, Sentences>,
  about: (goal: string, what: string) => string,
): Record<GoalFinding, Sentences> =>
  Object.fromEntries(
    goalFindings.map((code) => [
      code,
      {
        what: (facts: Facts) => about(facts['name'] ?? '', coach[code].what(facts)),
        fix: coach[code].fix,
      },
    ]),
  ) as Record<GoalFinding, Sentences>;
