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
};
