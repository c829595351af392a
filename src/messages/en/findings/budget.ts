type Facts = Record<string, string>;

export const budget = {
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
};
