type Facts = Record<string, string>;

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
  campaignsNoOwner: {
    what: (f: Facts) => `None of the ${f['count']} campaigns has an owner.`,
    fix: (_: Facts) => 'Pick or type who runs each of them.',
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
    what: (f: Facts) =>
      `The campaign “${f['name']}” speaks to “${f['segment']}”, a segment that is not targeted.`,
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
