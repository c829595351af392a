import type { Rule } from '../rule';
import { campaignNoTask } from './campaign-no-task';
import { campaignPastGoal } from './campaign-past-goal';
import { contentOutside } from './content-outside';
import { decisionLost } from './decision-lost';
import { keeperViews } from './keeper-views';
import { kpiOtherMetric } from './kpi-other-metric';
import { kpiStale } from './kpi-stale';
import { parentOver } from './parent-over';
import { personaElsewhere } from './persona-elsewhere';
import { postsShort } from './posts-short';
import { revenueApart } from './revenue-apart';
import { reviewEmpty } from './review-empty';
import { segmentChannelUnused } from './segment-channel-unused';
import { stopStillRuns } from './stop-still-runs';

/** Checks of how the plan is carried out: for whom, when, by whom, and what becomes of what was decided. */
export const courseRules: Rule[] = [
  personaElsewhere,
  segmentChannelUnused,
  campaignNoTask,
  kpiOtherMetric,
  decisionLost,
  keeperViews,
  campaignPastGoal,
  ...parentOver,
  contentOutside,
  postsShort,
  reviewEmpty,
  stopStillRuns,
  kpiStale,
  revenueApart,
];
