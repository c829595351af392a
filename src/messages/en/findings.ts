/** What a check found (`what`) and the way out (`mend`); facts come ready to read. */
type Facts = Record<string, string>;

export const findings = {
  cellUnreadable: {
    what: (f: Facts) => `“${f['typed']}” cannot be read: ${f['expected']} belongs here.`,
    mend: (_: Facts) => 'Type it again in that form, or clear the cell.',
  },
  linkLost: {
    what: (f: Facts) => `“${f['typed']}” is not a row of ${f['table']}.`,
    mend: (f: Facts) => `Pick a row from the list, or add it in ${f['table']} first.`,
  },
  idTwice: {
    what: (f: Facts) => `The id ${f['id']} stands in more than one row, so links cannot tell them apart.`,
    mend: (_: Facts) => 'Clear the id of the copied row; the next build gives it a new one.',
  },
  settingMissing: {
    what: (f: Facts) => `The setting “${f['setting']}” is blank.`,
    mend: (_: Facts) => 'Fill it in on the start tab.',
  },
  tabBroken: {
    what: (f: Facts) =>
      `The tab “${f['title']}” has lost its hidden key row or header row, so the add-on cannot read it.`,
    mend: (_: Facts) => 'Undo the deletion, or restore the tab from the version history.',
  },
  budgetOff: {
    what: (f: Facts) =>
      `The lines add up to ${f['lines']}, the total budget is ${f['total']}: ${f['difference']} ${f['side']}.`,
    mend: (_: Facts) => 'Change lines or the total on the start tab until they meet.',
  },
  budgetUpToOff: {
    what: (f: Facts) =>
      `The upper ends of the lines add up to ${f['lines']}, the total at most is ${f['total']}: ${f['difference']} ${f['side']}.`,
    mend: (_: Facts) => 'Change the upper ends or the total at most until they meet.',
  },
  budgetNoTotal: {
    what: (f: Facts) => `There are budget lines for ${f['lines']}, but no total budget to hold them against.`,
    mend: (_: Facts) => 'Type the total budget on the start tab.',
  },
  lineNoCampaign: {
    what: (f: Facts) => `The line “${f['name']}” pays ${f['amount']} for no campaign.`,
    mend: (_: Facts) => 'Pick the campaign it pays for.',
  },
  lineRangeTurned: {
    what: (f: Facts) =>
      `The line “${f['name']}” is planned at ${f['amount']}, above its own upper end of ${f['upTo']}.`,
    mend: (_: Facts) => 'Lower the months or raise the upper end.',
  },
  moneyNegative: {
    what: (f: Facts) => `${f['amount']} is a negative amount.`,
    mend: (_: Facts) => 'Type what is planned as a positive amount.',
  },
  moneyOutsidePlan: {
    what: (f: Facts) => `${f['amount']} is planned in ${f['month']}, outside the months of the plan.`,
    mend: (_: Facts) =>
      'Move the money into a month of the plan, or change the first month or the number of months.',
  },
  goalNoMetric: {
    what: (f: Facts) => `The goal “${f['name']}” has no metric, so nobody can tell when it is reached.`,
    mend: (_: Facts) => 'Pick the KPI that proves it, or type your own.',
  },
  goalNoTarget: {
    what: (f: Facts) => `The goal “${f['name']}” has no target.`,
    mend: (_: Facts) => 'Type the value to reach.',
  },
  goalNoDate: {
    what: (f: Facts) => `The goal “${f['name']}” has no due date.`,
    mend: (_: Facts) => 'Type the day it must be reached.',
  },
  goalTargetWrongSide: {
    what: (f: Facts) =>
      `The goal “${f['name']}” should ${f['direction']}, but its target ${f['target']} lies on the other side of the baseline ${f['baseline']}.`,
    mend: (_: Facts) => 'Check the direction, the baseline and the target.',
  },
  goalNoCampaign: {
    what: (f: Facts) => `No campaign works on the goal “${f['name']}”.`,
    mend: (_: Facts) => 'Link a campaign to it, or drop the goal.',
  },
  campaignNoGoal: {
    what: (f: Facts) => `The campaign “${f['name']}” serves no goal.`,
    mend: (_: Facts) => 'Pick the goal it serves.',
  },
  datesTurned: {
    what: (f: Facts) => `“${f['name']}” ends on ${f['end']}, before it starts on ${f['start']}.`,
    mend: (_: Facts) => 'Swap or correct the dates.',
  },
  monthsUneven: {
    what: (f: Facts) =>
      `${f['kpi']} compares different months: ${f['measure']} has no number for ${f['month']}, its other measures have.`,
    mend: (_: Facts) =>
      'Fill in the number in the metrics (0 if there was none), or empty that month in all of them.',
  },
  shareAboveOne: {
    what: (f: Facts) =>
      `${f['kpi']} is ${f['actual']}, but its numerator is part of its denominator: it must be between 0% and 100%.`,
    mend: (_: Facts) => 'Check the numbers of this KPI in the metrics.',
  },
};

export const findingWords = {
  tooMuch: 'too much',
  tooLittle: 'too little',
};

/** What a kind of cell expects, as part of a sentence. */
export const expectedWords = {
  text: 'text',
  number: 'a number',
  whole: 'a whole number',
  money: 'an amount',
  share: 'a percentage',
  date: 'a date',
  choice: 'a word from the list',
};
