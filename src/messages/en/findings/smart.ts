import { aboutGoals } from '../../goal-findings';
import { smart as coach } from '../smart';

type Facts = Record<string, string>;

export const smart = {
  goalNoMetric: {
    what: (f: Facts) => `The goal “${f['name']}” has no metric, so nobody can tell when it is reached.`,
    fix: (_: Facts) => 'Pick the KPI that proves it, or type your own.',
  },
  goalNoTarget: {
    what: (f: Facts) => `The goal “${f['name']}” has no target.`,
    fix: (_: Facts) => 'Type the value to reach.',
  },
  goalNoDate: {
    what: (f: Facts) => `The goal “${f['name']}” has no due date.`,
    fix: (_: Facts) => 'Type the day it must be reached.',
  },
  ...aboutGoals(coach, (goal, what) => `“${goal}”: ${what}`),
};
