type Facts = Record<string, string>;

export const results = {
  noGoals: {
    what: (_: Facts) => 'No goals yet: write the first.',
    fix: (_: Facts) => 'Say what is to change, by how much, and by when.',
  },
  noLines: {
    what: (_: Facts) => 'The budget has no lines yet.',
    fix: (_: Facts) => 'List what the money is for, month by month.',
  },
  offTrack: {
    what: (f: Facts) => `“${f['name']}” is off track: ${f['actual']} so far, target ${f['target']}.`,
    fix: (_: Facts) => 'Change what is done for it, or agree on another target.',
  },
  forecastMissed: {
    what: (f: Facts) =>
      `“${f['name']}” will miss its target at this pace: ${f['forecast']} instead of ${f['target']}.`,
    fix: (_: Facts) => 'Change what is done for it, or agree on another target.',
  },
  budgetShort: {
    what: (f: Facts) =>
      `“${f['name']}” needs ${f['needed']}; the planned ${f['planned']} should bring ${f['reach']}.`,
    fix: (_: Facts) => 'Raise the budget, lower the target, or say what brings the rest.',
  },
  nothingMeasured: {
    what: (f: Facts) => `No figures have been entered since ${f['month']}.`,
    fix: (_: Facts) => 'Enter the figures of each month, so that goals and KPIs can be judged.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const resultsReasons: Record<keyof typeof results, string> = {
  noGoals: 'A plan begins with what is to be reached; without a goal nothing in it can be judged.',
  noLines: 'A total that no line divides pays for nothing in particular.',
  offTrack: 'What is off track today is missed tomorrow unless something changes.',
  forecastMissed: 'While there is time left, a forecast that misses its target can still be changed.',
  budgetShort:
    'Money that cannot bring what is asked of it is either too little or spent on the wrong things.',
  nothingMeasured: 'Without figures nobody knows whether the plan works.',
};
