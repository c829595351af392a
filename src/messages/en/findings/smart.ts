import type { Facts } from '../../facts';
import { aboutGoals } from '../../goal-findings';
import { smart as coach } from '../smart';

export const smart = {
  goalNoMetric: {
    what: (f: Facts) => `The goal “${f['name']}” has no metric, so nobody can tell when it is reached.`,
    fix: (_: Facts) => 'Pick the KPI that proves it, or type your own.',
  },
  goalNoTarget: {
    what: (f: Facts) => `The goal “${f['name']}” has no target.`,
    fix: (_: Facts) => 'Type the value to reach.',
  },
  ...aboutGoals(coach, (goal, what) => `“${goal}”: ${what}`),
};

/** Why each finding matters; for docs/checks.md. */
export const smartReasons: Record<keyof typeof smart, string> = {
  goalNoMetric: 'Without a number that proves it, a goal can be declared reached or missed at will.',
  goalNoTarget: 'A metric without a value to reach sets no direction and no end.',
  sVague: 'Two people who read “better” see two different results, and both may be disappointed.',
  sActivity: 'An activity can be done without anything having changed for the business.',
  sSeveral:
    'Of several results in one goal some are reached and some missed, and nobody can say which it was.',
  mNoFigure: 'Without a figure a goal can be declared reached or missed at will.',
  mNoUnit: 'Nobody can tell 200 readers from 200 euros; progress and format hang on the unit.',
  mWrongSide:
    'A goal whose target lies on the wrong side is reached before it begins; one of the three is wrong.',
  mDisagree: 'People read the sentence, formulas the target; one of them is led astray.',
  mTakeFigure: 'Progress can only be reckoned from figures that stand in the fields.',
  mKpiFits: 'A KPI of the catalogue works itself out, so that nobody has to look the figure up.',
  aSteep: 'Growth at such a pace is rare; without a proof the goal discourages more than it spurs.',
  aFasterThanEver: 'What was never reached before needs something that was never done before.',
  aUnsure: 'A goal that its own writer does not believe in will not be worked for.',
  rNoObjective: 'A goal that serves no objective takes time and money from those that do.',
  tNoDate: 'Without a day nobody can tell whether it is on track.',
  tOnlyHowOften: 'A rhythm goes on for ever; only a day ends with yes or no.',
  tEvent: 'An event may move or fail to come; a day can be planned for.',
  tVague: '“Soon” comes at another time for everyone.',
  tPast: 'A goal whose day is past, and that is not reached, is either missed or needs a new day.',
  tOutsidePlan: 'A goal that was due before the plan begins cannot be worked for in it.',
  tDisagree: 'People read the sentence, formulas the due date; one of them is led astray.',
  tTakeDate: 'Only a day in the due date is watched by status and timeline.',
  tConfirmDay: 'Feasts that follow the moon or the trade move; a day taken over unseen may be the wrong one.',
  tWhichDay: 'Where no calendar tells the day, only people can; a guess would be watched as if it were true.',
  tFiscal: 'The same quarter of a fiscal year ends on another day in each firm.',
};
