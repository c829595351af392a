type Facts = Record<string, string>;

export const smart = {
  goalNoMetric: {
    what: (f: Facts) => `The goal “${f['name']}” has no metric, so nobody can tell when it is reached.`,
    mend: (_: Facts) => 'Pick the KPI that proves it, or type your own.',
  },
  goalNoTarget: {
    what: (f: Facts) => `The goal “${f['name']}” has no target.`,
    mend: (_: Facts) => 'Type the value to reach.',
  },
  goalNoDate: {
    what: (f: Facts) => `The goal “${f['name']}” has no due date.`,
    mend: (_: Facts) => 'Type the day it must be reached.',
  },
  goalTargetWrongSide: {
    what: (f: Facts) =>
      `The goal “${f['name']}” should ${f['direction']}, but its target ${f['target']} lies on the other side of the baseline ${f['baseline']}.`,
    mend: (_: Facts) => 'Check the direction, the baseline and the target.',
  },
};
