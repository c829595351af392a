import type { Facts } from '../../facts';

export const kpis = {
  shareAboveOne: {
    what: (f: Facts) =>
      `${f['kpi']} is ${f['actual']}, but its numerator is part of its denominator: it must be between 0% and 100%.`,
    fix: (_: Facts) => 'Check the numbers of this KPI in the metrics.',
  },
  monthsUneven: {
    what: (f: Facts) =>
      `${f['kpi']} compares different months: ${f['measure']} has no number for ${f['month']}, its other measures have.`,
    fix: (_: Facts) =>
      'Fill in the number in the metrics (0 if there was none), or empty that month in all of them.',
  },
  kpiNoValues: {
    what: (f: Facts) => `The KPI “${f['name']}” has no figure.`,
    fix: (_: Facts) => 'Enter its measures in the metrics, or take it off the list.',
  },
  kpiTargetWrongSide: {
    what: (f: Facts) =>
      `The direction of the KPI “${f['name']}” is “${f['direction']}”, but its target ${f['target']} lies on the other side of the baseline ${f['baseline']}.`,
    fix: (_: Facts) => 'Check the direction, the baseline and the target.',
  },
  funnelTurned: {
    what: (f: Facts) =>
      `${f['lower']} are ${f['below']}, more than the ${f['above']} of ${f['upper']} that they come from.`,
    fix: (_: Facts) => 'Check both measures: one may be counted twice, or something else may be counted.',
  },
  stockSummed: {
    what: (f: Facts) => `“${f['name']}” is set to “${f['kind']}”; it is “${f['right']}”.`,
    fix: (_: Facts) => 'Set the kind, or choose a measure of your own.',
  },
};

/** Why each finding matters; for docs/checks.md. */
export const kpisReasons: Record<keyof typeof kpis, string> = {
  shareAboveOne:
    'A part cannot be larger than the whole it is taken from; one of the two numbers is wrong or counts something else.',
  kpiNoValues: 'A KPI without a figure watches nothing.',
  kpiTargetWrongSide:
    'Progress from a baseline to a target behind it runs backwards: getting worse would count as getting there.',
  funnelTurned:
    'Every step of a funnel is a part of the one before; more below than above means that something is counted twice or not at all.',
  stockSummed:
    'Followers of twelve months do not add up; orders of the last month are not those of the year.',
  monthsUneven: 'A ratio of sums over different months compares what does not belong together.',
};
