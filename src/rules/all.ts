import { budgetNoTotal } from './budget/budget-no-total';
import { budgetOff } from './budget/budget-off';
import { lineNoCampaign } from './budget/line-no-campaign';
import { lineRangeTurned } from './budget/line-range-turned';
import { moneyInMonths } from './budget/money-in-months';
import { datesTurned } from './dates/dates-turned';
import type { Finding } from './finding';
import { monthsUneven } from './kpis/months-uneven';
import { shareAboveOne } from './kpis/share-above-one';
import type { Plan } from './plan';
import type { Rule } from './rule';
import { goalFields } from './smart/goal-fields';
import { goalTargetWrongSide } from './smart/goal-target-wrong-side';
import { cellUnreadable } from './structure/cell-unreadable';
import { idTwice } from './structure/id-twice';
import { linkLost } from './structure/link-lost';
import { settingMissing } from './structure/setting-missing';
import { tabBroken } from './structure/tab-broken';
import { campaignNoGoal } from './thread/campaign-no-goal';
import { goalNoCampaign } from './thread/goal-no-campaign';

const rules: Rule[] = [
  tabBroken,
  settingMissing,
  cellUnreadable,
  idTwice,
  linkLost,
  goalFields,
  goalTargetWrongSide,
  datesTurned,
  budgetOff,
  budgetNoTotal,
  moneyInMonths,
  lineRangeTurned,
  lineNoCampaign,
  goalNoCampaign,
  campaignNoGoal,
  shareAboveOne,
  monthsUneven,
];

const order = { error: 0, warning: 1, advice: 2 };

/** Every finding of every rule, the most serious first. */
export const findAll = (plan: Plan): Finding[] =>
  rules.flatMap((rule) => rule(plan)).sort((left, right) => order[left.severity] - order[right.severity]);
