import type { Rule } from '../rule';
import { budgetNoTotal } from './budget-no-total';
import { budgetOff } from './budget-off';
import { lineNoCampaign } from './line-no-campaign';
import { lineRangeTurned } from './line-range-turned';
import { moneyInMonths } from './money-in-months';

/** Checks of the money. */
export const budgetRules: Rule[] = [budgetOff, budgetNoTotal, moneyInMonths, lineRangeTurned, lineNoCampaign];
