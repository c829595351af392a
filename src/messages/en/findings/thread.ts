type Facts = Record<string, string>;

export const thread = {
  goalNoCampaign: {
    what: (f: Facts) => `No campaign works on the goal “${f['name']}”.`,
    mend: (_: Facts) => 'Link a campaign to it, or drop the goal.',
  },
  campaignNoGoal: {
    what: (f: Facts) => `The campaign “${f['name']}” serves no goal.`,
    mend: (_: Facts) => 'Pick the goal it serves.',
  },
};
