import type { Rule } from '../rule';
import { amountMissing } from './amount-missing';
import { guiltyAmount } from './amount-off';
import { campaignUnfit } from './campaign-unfit';
import { campaignsOverlap } from './campaigns-overlap';
import { costOffSpend } from './cost-off-spend';
import { countBroken } from './count-broken';
import { dateOdd } from './date-odd';
import { expectations } from './expectations';
import { farAmounts } from './far-amounts';
import { farMetrics } from './far-metrics';
import { farPayments } from './far-payments';
import { farTargets } from './far-targets';
import { figureAhead } from './figure-ahead';
import { figureNegative } from './figure-negative';
import { hoursAbsurd, weekAbsurd } from './hours-absurd';
import { channelOdd, goalOdd } from './links-odd';
import { monthMissing } from './month-missing';
import { monthsOff } from './months-off';
import { notMeasured } from './not-measured';
import { openingOff } from './opening-off';
import { otherCurrency } from './other-currency';
import { partAboveWhole } from './part-above-whole';
import { sharesInRows } from './shares-in-rows';
import { spendLineOdd } from './spend-line-odd';
import { subtotalRow } from './subtotal-row';

const amountOff: Rule = (plan) => guiltyAmount(plan).finding;
const planMonthsOff: Rule = (plan) => monthsOff(plan).findings;

/** Checks for what is typed by mistake: zeros, signs, years, neighbouring rows and columns. */
export const slipsRules: Rule[] = [
  amountOff,
  planMonthsOff,
  otherCurrency,
  subtotalRow,
  farAmounts,
  amountMissing,
  farPayments,
  farMetrics,
  farTargets,
  expectations,
  sharesInRows,
  figureNegative,
  figureAhead,
  countBroken,
  monthMissing,
  notMeasured,
  partAboveWhole,
  openingOff,
  costOffSpend,
  dateOdd,
  hoursAbsurd,
  weekAbsurd,
  campaignUnfit,
  spendLineOdd,
  goalOdd,
  channelOdd,
  campaignsOverlap,
];
