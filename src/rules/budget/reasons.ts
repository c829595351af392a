import type { budget } from '../../messages/en/findings/budget';

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
