import type { Rule } from '../rule';
import { campaignNoChannel } from './campaign-no-channel';
import { campaignNoDates } from './campaign-no-dates';
import { campaignNoGoal } from './campaign-no-goal';
import { campaignNoInitiative } from './campaign-no-initiative';
import { campaignNoMoney } from './campaign-no-money';
import { campaignNoOwner } from './campaign-no-owner';
import { channelUnused } from './channel-unused';
import { competitorUnanswered } from './competitor-unanswered';
import { goalNoCampaign } from './goal-no-campaign';
import { goalNoInitiative } from './goal-no-initiative';
import { goalNoKpi } from './goal-no-kpi';
import { goalNoMoney } from './goal-no-money';
import { initiativeNoCampaign } from './initiative-no-campaign';
import { initiativeNoGoal } from './initiative-no-goal';
import { moneyOnNoGoal } from './money-on-no-goal';
import { personNoWork } from './person-no-work';
import { personaUnused } from './persona-unused';
import { campaignOffTarget, initiativeOffTarget } from './segment-off-target';
import { segmentUnused } from './segment-unused';
import { stageUnused } from './stage-unused';
import { strategyToRevisit } from './strategy-to-revisit';
import { swotUnanswered } from './swot-unanswered';

/** Checks of the thread from goal to money. */
export const threadRules: Rule[] = [
  goalNoCampaign,
  goalNoInitiative,
  goalNoKpi,
  goalNoMoney,
  initiativeNoGoal,
  initiativeNoCampaign,
  campaignNoGoal,
  campaignNoInitiative,
  campaignNoDates,
  campaignNoOwner,
  campaignNoChannel,
  campaignNoMoney,
  moneyOnNoGoal,
  segmentUnused,
  campaignOffTarget,
  initiativeOffTarget,
  personaUnused,
  channelUnused,
  stageUnused,
  swotUnanswered,
  competitorUnanswered,
  personNoWork,
  strategyToRevisit,
];
