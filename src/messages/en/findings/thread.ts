import type { Facts } from '../../facts';

export const thread = {
  goalNoCampaign: {
    what: (f: Facts) => `No campaign works on the goal “${f['name']}”.`,
    fix: (_: Facts) => 'Link a campaign to it, or drop the goal.',
  },
  campaignNoGoal: {
    what: (f: Facts) => `The campaign “${f['name']}” serves no goal.`,
    fix: (_: Facts) => 'Pick the goal it serves.',
  },
  goalNoInitiative: {
    what: (f: Facts) => `No initiative works on the goal “${f['name']}”.`,
    fix: (_: Facts) => 'Link an initiative to it, or add one that serves it.',
  },
  goalNoKpi: {
    what: (f: Facts) => `No KPI watches the goal “${f['name']}”.`,
    fix: (_: Facts) => 'Add a row to the KPIs tab and link it to this goal.',
  },
  goalNoMoney: {
    what: (f: Facts) => `Campaigns work on the goal “${f['name']}”, but no money is planned for any of them.`,
    fix: (_: Facts) => 'Plan a budget line for one of them, or accept it with the reason.',
  },
  initiativeNoGoal: {
    what: (f: Facts) => `The initiative “${f['name']}” serves no goal.`,
    fix: (_: Facts) => 'Pick the goal it serves.',
  },
  initiativeNoCampaign: {
    what: (f: Facts) => `No campaign carries out the initiative “${f['name']}”.`,
    fix: (_: Facts) => 'Link a campaign to it, or drop the initiative.',
  },
  campaignNoInitiative: {
    what: (f: Facts) => `The campaign “${f['name']}” belongs to no initiative.`,
    fix: (_: Facts) => 'Pick the initiative it carries out.',
  },
  campaignNoDates: {
    what: (f: Facts) => `The campaign “${f['name']}” has no first or no last day.`,
    fix: (_: Facts) => 'Type both days.',
  },
  campaignNoOwner: {
    what: (f: Facts) => `Nobody answers for the campaign “${f['name']}”.`,
    fix: (_: Facts) => 'Pick or type its owner.',
  },
  campaignNoChannel: {
    what: (f: Facts) => `The campaign “${f['name']}” has no channel.`,
    fix: (_: Facts) => 'Pick its main channel.',
  },
  campaignNoMoney: {
    what: (f: Facts) => `No budget line pays for the campaign “${f['name']}”.`,
    fix: (_: Facts) => 'Link a budget line to it, or accept it with the reason.',
  },
  moneyOnNoGoal: {
    what: (f: Facts) => `${f['amount']}, ${f['share']} of the planned money, reaches no goal.`,
    fix: (_: Facts) => 'Link these lines to campaigns, and the campaigns to goals.',
  },
  segmentUnused: {
    what: (f: Facts) => `The segment “${f['name']}” is targeted, but no campaign speaks to it.`,
    fix: (_: Facts) => 'Link a campaign to it, or set it to not targeted.',
  },
  segmentOffTarget: {
    what: (f: Facts) => `“${f['name']}” speaks to “${f['segment']}”, a segment that is not targeted.`,
    fix: (_: Facts) => 'Pick a targeted segment, or target this one.',
  },
  personaUnused: {
    what: (f: Facts) => `Nothing is made for the persona “${f['name']}”.`,
    fix: (_: Facts) => 'Link a campaign or a piece of content to it.',
  },
  channelUnused: {
    what: (f: Facts) => `The channel “${f['name']}” gets no campaign, no content and no money.`,
    fix: (_: Facts) => 'Use it, or take it out of the mix.',
  },
  stageUnused: {
    what: (f: Facts) => `No content helps buyers at the stage “${f['name']}”.`,
    fix: (_: Facts) => 'Link a piece of content to it.',
  },
  swotUnanswered: {
    what: (f: Facts) => `No initiative answers “${f['name']}”, a weighty item of the SWOT.`,
    fix: (_: Facts) => 'Pick the initiative that answers it, or lower its weight.',
  },
  competitorUnanswered: {
    what: (f: Facts) => `No initiative answers the competitor “${f['name']}”.`,
    fix: (_: Facts) => 'Pick the initiative that answers, or lower the threat.',
  },
  personNoWork: {
    what: (f: Facts) => `“${f['name']}” owns nothing and has no task.`,
    fix: (_: Facts) => 'Give them a part, or take them off the list.',
  },
  strategyToRevisit: {
    what: (f: Facts) =>
      `The review of ${f['day']} decided “${f['decision']}” about the strategy. “${f['name']}” is to be revisited.`,
    fix: (_: Facts) => 'Revise the strategy, then set the decision to done.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const threadReasons: Record<keyof typeof thread, string> = {
  goalNoCampaign: 'A goal that nothing works on is a wish; either something is done for it or it goes.',
  campaignNoGoal: 'A campaign that serves no goal takes money and time from those that do.',
  goalNoInitiative:
    'The strategy says what is done for a goal; without an initiative the plan works on it by chance.',
  goalNoKpi: 'Nobody sees a goal move that no KPI watches.',
  goalNoMoney:
    'Campaigns without money rarely reach anything; if it truly costs nothing, accept it with that reason.',
  initiativeNoGoal: 'A move that serves no goal has no measure of its success.',
  initiativeNoCampaign: 'A move that nothing carries out stays a sentence in the strategy.',
  campaignNoInitiative: 'A campaign outside every strategic move works beside the strategy.',
  campaignNoDates: 'Without days it is in no month of the money, in no week of the timeline, and never late.',
  campaignNoOwner: 'What nobody answers for is done by nobody.',
  campaignNoChannel: 'Without a channel nobody knows where it runs or which budget it draws on.',
  campaignNoMoney:
    'A campaign that no line pays for is either free, which is worth saying, or forgotten in the budget.',
  moneyOnNoGoal: 'This part of the budget cannot be defended by any goal.',
  segmentUnused: 'A segment that was chosen and that nothing speaks to was chosen in vain.',
  segmentOffTarget:
    'The strategy decided against this segment; either the campaign or the decision is wrong.',
  personaUnused: 'A persona is worth its work when something is made for it.',
  channelUnused: 'A channel in the mix that gets neither work nor money is not in the mix.',
  stageUnused: 'Buyers stop at the stage at which nothing helps them on.',
  swotUnanswered:
    'A weighty strength, weakness, opportunity or threat that leads to nothing was found for nothing.',
  competitorUnanswered: 'A competitor who is a real threat will not wait for an answer.',
  personNoWork:
    'Somebody listed who does and owns nothing is either free for work or does not belong on the list.',
  strategyToRevisit: 'What was decided about the strategy changes nothing until the strategy says so.',
};
