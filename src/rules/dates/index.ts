import type { Rule } from '../rule';
import { campaignLate } from './campaign-late';
import { campaignOutsidePlan } from './campaign-outside-plan';
import { contentClash } from './content-clash';
import { contentGap } from './content-gap';
import { contentLate } from './content-late';
import { contentNoOwner } from './content-no-owner';
import { datesTurned } from './dates-turned';
import { decisionOpen } from './decision-open';
import { personOverloaded } from './person-overloaded';
import { reviewOverdue } from './review-overdue';
import { reviewsAhead } from './reviews-ahead';
import { taskAfterCampaign } from './task-after-campaign';
import { taskLate } from './task-late';
import { taskNoOne } from './task-no-one';

/** Checks of days and periods. */
export const datesRules: Rule[] = [
  datesTurned,
  campaignOutsidePlan,
  campaignLate,
  taskAfterCampaign,
  taskLate,
  taskNoOne,
  personOverloaded,
  contentNoOwner,
  contentLate,
  contentClash,
  contentGap,
  reviewOverdue,
  decisionOpen,
  reviewsAhead,
];
