import type { Facts } from '../../facts';

export const budget = {
  budgetOff: {
    what: (f: Facts) =>
      `The lines add up to ${f['lines']}, the total budget is ${f['total']}: ${f['difference']} ${f['side']}.`,
    fix: (_: Facts) => 'Change lines or the total on the start tab until they meet.',
  },
  budgetUpToOff: {
    what: (f: Facts) =>
      `The upper ends of the lines add up to ${f['lines']}, the total at most is ${f['total']}: ${f['difference']} ${f['side']}.`,
    fix: (_: Facts) => 'Change the upper ends or the total at most until they meet.',
  },
  budgetNoTotal: {
    what: (f: Facts) => `There are budget lines for ${f['lines']}, but no total budget to hold them against.`,
    fix: (_: Facts) => 'Type the total budget on the start tab.',
  },
  lineNoCampaign: {
    what: (f: Facts) => `The line “${f['name']}” pays ${f['amount']} for no campaign.`,
    fix: (_: Facts) => 'Pick the campaign it pays for.',
  },
  lineRangeTurned: {
    what: (f: Facts) =>
      `The line “${f['name']}” is planned at ${f['amount']}, above its own upper end of ${f['upTo']}.`,
    fix: (_: Facts) => 'Lower the months or raise the upper end.',
  },
  moneyNegative: {
    what: (f: Facts) => `${f['amount']} is a negative amount.`,
    fix: (_: Facts) => 'Type what is planned as a positive amount.',
  },
  moneyOutsidePlan: {
    what: (f: Facts) => `${f['amount']} is planned in ${f['month']}, outside the months of the plan.`,
    fix: (_: Facts) =>
      'Move the money into a month of the plan, or change the first month or the number of months.',
  },
  lineOverspent: {
    what: (f: Facts) =>
      `${f['spent']} is promised and paid on the line “${f['name']}”, ${f['over']} more than the ${f['planned']} that is planned.`,
    fix: (_: Facts) => 'Raise the plan of this line, or stop spending on it.',
  },
  spendOnNothing: {
    what: (f: Facts) =>
      `${f['spent']} is promised or paid on the line “${f['name']}”, for which nothing is planned.`,
    fix: (_: Facts) => 'Plan money for it, or move the payments to the right line.',
  },
  spendNoLine: {
    what: (f: Facts) => `${f['amount']} to “${f['name']}” is on no budget line.`,
    fix: (_: Facts) => 'Pick the line it belongs to.',
  },
  spendNegative: {
    what: (f: Facts) => `The payment to “${f['name']}” is ${f['amount']}.`,
    fix: (_: Facts) => 'Correct the sign, or accept it if it is a credit note.',
  },
  spendTwice: {
    what: (f: Facts) =>
      `${f['amount']} to “${f['name']}” in ${f['month']} stands here once more, after row ${f['first']}.`,
    fix: (_: Facts) => 'Delete one of the two if it is the same invoice, or accept it.',
  },
  moneyOutsideCampaign: {
    what: (f: Facts) =>
      `The line “${f['name']}” plans ${f['amount']} in ${f['month']}, when its campaign “${f['campaign']}” does not run.`,
    fix: (_: Facts) => 'Move the money into the campaign’s months, or change its dates.',
  },
  pastUnspent: {
    what: (f: Facts) =>
      `${f['unspent']} of the ${f['planned']} planned for past months on the line “${f['name']}” was neither promised nor paid.`,
    fix: (_: Facts) => 'Move it to a month to come, release it, or write down what was spent.',
  },
  linesNoChannel: {
    what: (f: Facts) => `The budget line “${f['name']}” has no channel.`,
    fix: (_: Facts) => 'Pick one, so that the mix adds up.',
  },
  linesNoCategory: {
    what: (f: Facts) => `The budget line “${f['name']}” has no category.`,
    fix: (_: Facts) => 'Pick one from the list.',
  },
  linesNoOwner: {
    what: (f: Facts) => `The budget line “${f['name']}” has no owner.`,
    fix: (_: Facts) => 'Pick or type who is responsible.',
  },
  paceSlow: {
    what: (f: Facts) =>
      `${f['spent']} is spent of the ${f['planned']} planned for the months that are over: ${f['share']}.`,
    fix: (_: Facts) => 'Write down what is missing, or release money that will not be needed.',
  },
  paceFast: {
    what: (f: Facts) =>
      `${f['spent']} is spent, against ${f['planned']} planned for the months that are over: ${f['share']}.`,
    fix: (_: Facts) => 'Slow down, or find the money for the months to come.',
  },
  forecastOver: {
    what: (f: Facts) =>
      `At the end ${f['forecast']} will be spent, ${f['over']} more than the total budget of ${f['total']}.`,
    fix: (_: Facts) => 'Lower the months to come, or raise the total.',
  },
  channelShareOff: {
    what: (f: Facts) =>
      `The channel “${f['name']}” gets ${f['share']} of the channels’ money; its weight and expected return suggest ${f['suggested']}.`,
    fix: (_: Facts) => 'Shift money, or change the weight or the expected return.',
  },
  channelAlone: {
    what: (f: Facts) => `The channel “${f['name']}” gets ${f['share']} of the channels’ money.`,
    fix: (_: Facts) => 'Spread the money, or accept it with the reason.',
  },
  shareTypedWhole: {
    what: (f: Facts) => `${f['value']} stands for ${f['share']} here, more than the whole.`,
    fix: (_: Facts) => 'Type a percentage, such as 15%.',
  },
  breakEvenMissed: {
    what: (f: Facts) =>
      `The planned money needs ${f['needed']} customers to come back (each brings ${f['each']} at a margin of ${f['margin']}); the campaigns expect ${f['expected']}.`,
    fix: (_: Facts) => 'Lower the budget, or plan for more customers or more revenue from each.',
  },
  leadCostBold: {
    what: (f: Facts) =>
      `The campaign “${f['name']}” plans leads at ${f['each']}; until now one has cost ${f['last']}.`,
    fix: (_: Facts) => 'Lower the expected leads, raise the money, or accept it with the reason.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const budgetReasons: Record<keyof typeof budget, string> = {
  budgetOff:
    'The total is what was agreed; lines that add up to something else promise money that is not there, or leave some idle.',
  budgetUpToOff: 'Where the budget is a range, its upper ends must meet the most that may be spent.',
  budgetNoTotal: 'Lines can only be held against a total that is written down.',
  lineNoCampaign: 'Money that pays for no campaign serves no goal that anybody could name.',
  lineRangeTurned: 'A line cannot be planned above its own upper end.',
  moneyNegative: 'A negative amount in a plan hides spending elsewhere in the sum.',
  moneyOutsidePlan: 'Money in a month that the plan does not have is in no total of the plan.',
  lineOverspent: 'What is promised is as good as paid; beyond the plan it takes money from other lines.',
  spendOnNothing: 'Money that goes where nothing was planned was decided by nobody.',
  spendNoLine: 'A payment on no line is in no sum of the plan.',
  spendNegative: 'A credit note is right to be negative; a slip of the minus sign hides spending.',
  spendTwice: 'The same supplier, amount and month twice is often one invoice entered twice.',
  moneyOutsideCampaign:
    'A campaign cannot spend before it starts or after it ends; the month or the dates are wrong.',
  pastUnspent:
    'Money left over in past months is either still needed, then it belongs in a month to come, or free for something else.',
  linesNoChannel: 'Money without a channel is missing from the mix, so the shares of the channels are wrong.',
  linesNoCategory: 'Without categories nobody sees what the money is spent on.',
  linesNoOwner: 'Money that nobody answers for is watched by nobody.',
  paceSlow: 'Less spent than planned means work that was not done, or bills that were not written down.',
  paceFast: 'At this pace the money ends before the plan does.',
  forecastOver: 'What is spent plus what is still planned goes beyond what was agreed.',
  channelShareOff:
    'Priority and expected return say where the money should go; a large difference deserves a reason.',
  channelAlone: 'When one channel carries the plan and fails, nothing else does.',
  shareTypedWhole:
    '15 in a cell of shares means 1500 %; every figure made of it is a hundred times too large.',
  breakEvenMissed: 'The planned money only comes back when enough customers come.',
  leadCostBold: 'A plan built on leads far cheaper than any so far will miss its number.',
};
