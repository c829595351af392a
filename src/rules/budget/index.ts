import type { Rule } from '../rule';
import { breakEven } from './break-even';
import { budgetNoTotal } from './budget-no-total';
import { budgetOff } from './budget-off';
import { budgetPace } from './budget-pace';
import { channelAlone } from './channel-alone';
import { channelShare } from './channel-share';
import { leadCost } from './lead-cost';
import { lineNoCampaign } from './line-no-campaign';
import { lineOverspent } from './line-overspent';
import { lineRangeTurned } from './line-range-turned';
import { linesLack } from './lines-lack';
import { moneyInMonths } from './money-in-months';
import { moneyOutsideCampaign } from './money-outside-campaign';
import { pastUnspent } from './past-unspent';
import { shareTypedWhole } from './share-typed-whole';
import { spendNegative } from './spend-negative';
import { spendNoLine } from './spend-no-line';
import { spendOnNothing } from './spend-on-nothing';
import { spendTwice } from './spend-twice';

/** Checks of the money. */
export const budgetRules: Rule[] = [
  budgetOff,
  budgetNoTotal,
  moneyInMonths,
  moneyOutsideCampaign,
  lineRangeTurned,
  lineNoCampaign,
  ...linesLack,
  lineOverspent,
  spendOnNothing,
  spendNoLine,
  spendNegative,
  spendTwice,
  pastUnspent,
  budgetPace,
  channelShare,
  channelAlone,
  shareTypedWhole,
  breakEven,
  leadCost,
];
