import type { Facts } from '../../facts';

export const dates = {
  datesTurned: {
    what: (f: Facts) => `“${f['name']}” ends on ${f['end']}, before it starts on ${f['start']}.`,
    fix: (_: Facts) => 'Swap or correct the dates.',
  },
  campaignOutsidePlan: {
    what: (f: Facts) =>
      `The campaign “${f['name']}” runs from ${f['start']} to ${f['end']}, outside the plan (${f['from']} to ${f['to']}).`,
    fix: (_: Facts) => 'Change its dates, or the period of the plan.',
  },
  campaignLate: {
    what: (f: Facts) =>
      `The campaign “${f['name']}” stands at “${f['status']}”, though its day was ${f['day']}.`,
    fix: (_: Facts) => 'Set its status, or change its dates.',
  },
  taskAfterCampaign: {
    what: (f: Facts) => `“${f['name']}” is due on ${f['due']}, after its campaign has ended on ${f['end']}.`,
    fix: (_: Facts) => 'Bring the day forward, or extend the campaign.',
  },
  taskLate: {
    what: (f: Facts) => `“${f['name']}” was due on ${f['due']} and is still open.`,
    fix: (_: Facts) => 'Set it to done, or give it a new day.',
  },
  taskNoOne: {
    what: (f: Facts) => `Nobody does “${f['name']}”.`,
    fix: (_: Facts) => 'Pick who is responsible.',
  },
  personOverloaded: {
    what: (f: Facts) =>
      `“${f['name']}” has ${f['needed']} hours of tasks from ${f['from']} to ${f['to']}, and ${f['has']} hours to do them.`,
    fix: (_: Facts) => 'Move a day, hand a task over, or free more hours.',
  },
  contentNoOwner: {
    what: (f: Facts) => `“${f['name']}” is to appear on ${f['day']}, and nobody makes it.`,
    fix: (_: Facts) => 'Pick its owner.',
  },
  contentLate: {
    what: (f: Facts) => `“${f['name']}” should have appeared on ${f['day']}.`,
    fix: (_: Facts) => 'Set it to done, or give it a new date.',
  },
  contentClash: {
    what: (f: Facts) => `“${f['name']}” and “${f['other']}” both appear on ${f['channel']} on ${f['day']}.`,
    fix: (_: Facts) => 'Move one of them, or accept it.',
  },
  contentGap: {
    what: (f: Facts) => `Nothing is published from ${f['from']} to ${f['to']}: ${f['weeks']} weeks.`,
    fix: (_: Facts) => 'Plan something in between, or accept it with the reason.',
  },
  reviewOverdue: {
    what: (f: Facts) => `The next review (${f['rhythm']}) was due on ${f['due']}.`,
    fix: (_: Facts) => 'Hold it and write it down in the reviews, or change the rhythm.',
  },
  decisionOpen: {
    what: (f: Facts) => `The decision “${f['decision']}” of a review was due on ${f['due']} and is not done.`,
    fix: (_: Facts) => 'Carry it out, or give it a new day.',
  },
  reviewsAhead: {
    what: (f: Facts) => `Reviews are to be held (${f['rhythm']}), but none is laid out from ${f['due']} on.`,
    fix: (_: Facts) => 'Lay out their dates, or change the rhythm.',
  },
};

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
