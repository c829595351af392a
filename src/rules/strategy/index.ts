import type { Rule } from '../rule';
import { goalsAllShort } from './goals-all-short';
import { notCarried } from './not-carried';
import { objectiveNoGoal } from './objective-no-goal';
import { planOutsideStrategy } from './plan-outside-strategy';
import { prioritiesAlike } from './priorities-alike';
import { priorityAgainstMoney } from './priority-against-money';
import { servesBelow } from './serves-below';
import { strategyBlank } from './strategy-blank';
import { strategyMissing } from './strategy-missing';
import { summariesAlike } from './summaries-alike';

/** Checks of what for, for whom and with what move: what is missing above a plan, and what does not fit. */
export const strategyRules: Rule[] = [
  strategyMissing,
  strategyBlank,
  notCarried,
  summariesAlike,
  planOutsideStrategy,
  objectiveNoGoal,
  servesBelow,
  goalsAllShort,
  prioritiesAlike,
  priorityAgainstMoney,
];
