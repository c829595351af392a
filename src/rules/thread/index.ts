import type { Rule } from '../rule';
import { campaignNoGoal } from './campaign-no-goal';
import { goalNoCampaign } from './goal-no-campaign';

/** Checks of the thread from goal to money. */
export const threadRules: Rule[] = [goalNoCampaign, campaignNoGoal];
