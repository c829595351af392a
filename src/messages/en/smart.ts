import type { Facts } from '../facts';

/** Why a goal is not SMART (`what`) and the way out (`fix`); facts come ready to read. */
export const smart = {
  sVague: {
    what: (f: Facts) => `“${f['words']}” alone says no result that two people would understand alike.`,
    fix: (_: Facts) => 'Name what will be different, for whom, and by how much.',
  },
  sActivity: {
    what: (f: Facts) => `“${f['words']}” is an activity, not a result.`,
    fix: (_: Facts) => 'Say what it must bring about; the activity belongs in the campaigns.',
  },
  sNoResult: {
    what: (_: Facts) => 'The result is hard to make out.',
    fix: (_: Facts) => 'Write one sentence: who reaches what, how much of it, by when.',
  },
  sSeveral: {
    what: (f: Facts) => `The goal wants several things at once: ${f['words']}.`,
    fix: (_: Facts) => 'Make a goal of each, so that each can be reached or missed.',
  },
  mNoFigure: {
    what: (_: Facts) => 'There is no figure by which to tell that the goal is reached.',
    fix: (_: Facts) => 'Add a metric with its baseline, target and unit.',
  },
  mOnlyHowOften: {
    what: (_: Facts) => 'The goal says how often, but not how much.',
    fix: (_: Facts) => 'Add the figure to reach.',
  },
  mNoTarget: {
    what: (_: Facts) => 'The metric has no target.',
    fix: (_: Facts) => 'Type the value to reach.',
  },
  mNoMetric: {
    what: (_: Facts) => 'It is not said what the target measures.',
    fix: (_: Facts) => 'Pick the KPI that proves it, or type your own.',
  },
  mNoUnit: {
    what: (f: Facts) => `It is not said in what “${f['metric']}” is counted.`,
    fix: (_: Facts) => 'Pick the unit.',
  },
  mWrongSide: {
    what: (f: Facts) => `The target ${f['target']} lies on the wrong side of ${f['baseline']}.`,
    fix: (_: Facts) => 'Check the direction, the baseline and the target.',
  },
  mDisagree: {
    what: (f: Facts) => `The sentence says ${f['said']}, the target is ${f['target']}.`,
    fix: (_: Facts) => 'Change the one that is wrong.',
  },
  mTakeFigure: {
    what: (f: Facts) => `The figure ${f['said']} stands in the sentence only.`,
    fix: (_: Facts) => 'Take it over into the fields, so that progress can be counted.',
  },
  mNoBaseline: {
    what: (_: Facts) => 'It is not said where the metric stands today.',
    fix: (_: Facts) => 'Type the baseline.',
  },
  mKpiFits: {
    what: (f: Facts) => `The goal has no metric; “${f['kpi']}” would fit.`,
    fix: (_: Facts) => 'Pick it as the metric.',
  },
  aSteep: {
    what: (f: Facts) => `The goal asks for ${f['asked']} growth every month.`,
    fix: (_: Facts) => 'Lower the target, move the due date, or show that it was done before.',
  },
  aFasterThanEver: {
    what: (f: Facts) =>
      `The goal asks for ${f['asked']} a month; the best month so far brought ${f['best']}.`,
    fix: (_: Facts) => 'Lower the target, move the due date, or say what will be different.',
  },
  aUnsure: {
    what: (f: Facts) => `Its own writer is only ${f['confidence']} sure of it.`,
    fix: (_: Facts) => 'Make the step smaller until you would bet on it.',
  },
  aNoMeans: {
    what: (_: Facts) => 'Nobody, no work and no money is set to it.',
    fix: (_: Facts) => 'Give it an owner, an initiative or campaign, and a budget.',
  },
  aNoWhy: {
    what: (_: Facts) => 'It is not said why it can be done.',
    fix: (_: Facts) => 'Say by what means, or type why it is achievable.',
  },
  rNoObjective: {
    what: (_: Facts) => 'The goal serves no business objective.',
    fix: (_: Facts) => 'Link the objective it serves, or drop the goal.',
  },
  rOtherMeasure: {
    what: (f: Facts) => `The goal is measured by “${f['metric']}”, its objective by “${f['measure']}”.`,
    fix: (_: Facts) => 'Say how the one moves the other, or link another objective.',
  },
  rNoInitiative: {
    what: (_: Facts) => 'No initiative works on the goal.',
    fix: (_: Facts) => 'Link an initiative to it.',
  },
  rShareOff: {
    what: (f: Facts) => `The goal gets ${f['share']} of the money; its priority would give it ${f['fair']}.`,
    fix: (_: Facts) => 'Change its priority or its budget.',
  },
  rNoWhy: {
    what: (_: Facts) => 'It is not said what the goal is good for.',
    fix: (_: Facts) => 'Link the objective it serves.',
  },
  tNoDate: {
    what: (_: Facts) => 'There is no date by which the goal must be reached.',
    fix: (_: Facts) => 'Type the due date.',
  },
  tOnlyHowOften: {
    what: (_: Facts) => 'The goal says how often, but not until when.',
    fix: (_: Facts) => 'Type the due date.',
  },
  tEvent: {
    what: (_: Facts) => 'The goal is due at an event, whose day is not named.',
    fix: (_: Facts) => 'Type its day as the due date.',
  },
  tVague: {
    what: (_: Facts) => 'The time named is no date.',
    fix: (_: Facts) => 'Type the due date.',
  },
  tPast: {
    what: (f: Facts) => `The goal was due on ${f['due']}, which is past.`,
    fix: (_: Facts) => 'Enter the figure it reached, or set a new date.',
  },
  tTurned: {
    what: (f: Facts) => `The goal is due on ${f['due']}, before it starts on ${f['start']}.`,
    fix: (_: Facts) => 'Swap or correct the dates.',
  },
  tOutsidePlan: {
    what: (f: Facts) => `The due date ${f['due']} lies far outside the plan.`,
    fix: (_: Facts) => 'Set a date within the plan, or a goal for the part that falls in it.',
  },
  tDisagree: {
    what: (f: Facts) => `The sentence says ${f['said']}, the due date is ${f['due']}.`,
    fix: (_: Facts) => 'Change the one that is wrong.',
  },
  tTakeDate: {
    what: (f: Facts) => `The date ${f['said']} stands in the sentence only.`,
    fix: (_: Facts) => 'Take it over as the due date.',
  },
  tConfirmDay: {
    what: (f: Facts) => `By our calendars the time named ends on ${f['said']}; it moves from year to year.`,
    fix: (_: Facts) => 'Check the day, then take it as the due date.',
  },
  tWhichDay: {
    what: (_: Facts) => 'The time named is no day of the calendar: which day is meant?',
    fix: (_: Facts) => 'Type that day as the due date.',
  },
  tFiscal: {
    what: (_: Facts) => 'The goal is due in a fiscal year, and its first month is not known.',
    fix: (_: Facts) => 'Enter that month in the settings, or type the due date.',
  },
  tNoStart: {
    what: (_: Facts) => 'The goal has no start.',
    fix: (_: Facts) => 'Type the day the work begins.',
  },
  tNoReview: {
    what: (f: Facts) => `No review is planned before ${f['due']}.`,
    fix: (_: Facts) => 'Plan a review while there is time to act.',
  },
};
