import type { dates } from '../../messages/en/findings/dates';

/** Why each finding matters; for docs/checks.md. */
export const datesReasons: Record<keyof typeof dates, string> = {
  datesTurned: 'What ends before it starts has no days; pace, timeline and money by month are wrong for it.',
  campaignOutsidePlan: 'Days outside the plan have no money and no figures in it.',
  campaignLate: 'Dates and status contradict each other; whoever reads the plan believes one of them.',
  taskAfterCampaign: 'What is due after the campaign has ended helps it no more.',
  taskLate: 'A date that has passed in silence delays whatever waits for it.',
  taskNoOne: 'A task that nobody does is not done.',
  personOverloaded:
    'Hours that nobody has are found at night or not at all; the task that gives way is not always the right one.',
  contentNoOwner: 'Content appears when somebody makes it.',
  contentLate: 'A calendar whose past is full of plans is no longer believed.',
  contentClash: 'Two pieces on one channel on one day compete with each other.',
  contentGap: 'Weeks of silence lose the readers that were won.',
  reviewOverdue: 'Without the review nobody learns from the figures while there is time.',
  decisionOpen: 'A decision that is not carried out was none.',
  reviewsAhead: 'A review that is in nobody’s calendar is not held.',
};
