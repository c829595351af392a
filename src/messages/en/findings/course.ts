import type { Facts } from '../../facts';

export const course = {
  personaElsewhere: {
    what: (f: Facts) =>
      `“${f['name']}” speaks to “${f['segment']}”, but its persona “${f['persona']}” belongs to “${f['other']}”.`,
    fix: (_: Facts) => 'Pick a persona of the segment, or change the segment.',
  },
  segmentChannelUnused: {
    what: (f: Facts) => `“${f['name']}” is reached on “${f['channel']}”, but no campaign for it runs there.`,
    fix: (_: Facts) => 'Use the channel in a campaign for it, or pick another.',
  },
  campaignNoTask: {
    what: (f: Facts) => `“${f['name']}” has no tasks.`,
    fix: (_: Facts) => 'Add its tasks, or accept it with the reason.',
  },
  kpiOtherMetric: {
    what: (f: Facts) =>
      `The KPI “${f['name']}” tracks the goal “${f['goal']}”, which is measured by “${f['metric']}”.`,
    fix: (_: Facts) => 'Track the goal’s own metric, or change the goal’s.',
  },
  decisionLost: {
    what: (f: Facts) => `The decision is about ${f['subject']}, which isn’t on the tab ${f['table']}.`,
    fix: (_: Facts) => 'Type the id of a row that is there.',
  },
  keeperViews: {
    what: (f: Facts) => `“${f['name']}” owns budget lines, but their access is “${f['access']}”.`,
    fix: (_: Facts) => 'Let them edit, or give the lines to somebody who may.',
  },
  campaignPastGoal: {
    what: (f: Facts) =>
      `“${f['name']}” ends on ${f['end']}, after its goal “${f['goal']}” is due on ${f['due']}.`,
    fix: (_: Facts) => 'Bring its end forward, or give it a later goal.',
  },
  parentOver: {
    what: (f: Facts) => `“${f['name']}” is still “${f['status']}”, but “${f['above']}” is “${f['over']}”.`,
    fix: (_: Facts) => 'Stop it, too, or take up the other again.',
  },
  contentOutside: {
    what: (f: Facts) =>
      `“${f['name']}” appears on ${f['day']}, outside “${f['campaign']}” (${f['start']} to ${f['end']}).`,
    fix: (_: Facts) => 'Move it into the campaign, or link it to another.',
  },
  postsShort: {
    what: (f: Facts) =>
      `“${f['name']}” promises about ${f['promised']} posts from ${f['from']} to ${f['to']}; ${f['planned']} planned.`,
    fix: (_: Facts) => 'Plan more content, or promise less.',
  },
  reviewEmpty: {
    what: (f: Facts) => `The review of ${f['day']} is empty.`,
    fix: (_: Facts) => 'Write down what it found, or delete the row.',
  },
  stopStillRuns: {
    what: (f: Facts) => `A review decided to stop “${f['subject']}”, which is still “${f['status']}”.`,
    fix: (_: Facts) => 'Stop it, or change the decision.',
  },
  kpiStale: {
    what: (f: Facts) =>
      `“${f['name']}” is checked at this rhythm: ${f['rhythm']}. Its latest figure is of ${f['month']}.`,
    fix: (_: Facts) => 'Enter newer figures, or change the rhythm.',
  },
  revenueApart: {
    what: (f: Facts) =>
      `Campaigns report ${f['claimed']} of revenue; “${f['measure']}” says ${f['measured']}.`,
    fix: (_: Facts) => 'Check both, and which sales each of them counts.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const courseReasons: Record<keyof typeof course, string> = {
  personaElsewhere:
    'A campaign that speaks to one audience and pictures a buyer of another convinces neither.',
  segmentChannelUnused:
    'The strategy says where these people can be reached; a plan that is never there misses them.',
  campaignNoTask: 'A campaign in which nobody has anything to do begins on its first day at the earliest.',
  kpiOtherMetric:
    'A goal is proved by its own metric; where another is tracked, nobody sees whether it is met.',
  decisionLost: 'A decision about something that is not in the plan changes nothing in it.',
  keeperViews: 'Whoever keeps money has to enter what is ordered and paid.',
  campaignPastGoal: 'What a campaign brings after the goal is due does not count for it.',
  parentOver: 'Work goes on for something that was given up or is finished; somebody has not heard.',
  contentOutside:
    'Content is part of its campaign while that runs; before and after it speaks of what nobody can have.',
  postsShort: 'A frequency that nobody prepares for is missed week by week.',
  reviewEmpty: 'A review of which nothing is written down was not held, or taught nobody anything.',
  stopStillRuns: 'A decision to stop that nobody carries out goes on costing money.',
  kpiStale: 'A figure that is older than its rhythm is looked at and says nothing of today.',
  revenueApart:
    'Revenue that campaigns claim and that was never measured, or the other way round, makes every return wrong.',
};
