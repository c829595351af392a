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
  kpiDividedByNothing: {
    what: (f: Facts) => `The KPI “${f['name']}” has no figure: what it is divided by is 0.`,
    fix: (_: Facts) => 'Check that measure in the metrics; while it is 0, there is nothing to show.',
  },
  kpiGrowthFromBelow: {
    what: (f: Facts) =>
      `The KPI “${f['name']}” has no figure: growth is worked out from a base above zero, and this one is ${f['base']}.`,
    fix: (_: Facts) => 'Check the base in the metrics, or follow the change as an amount instead.',
  },
  ownKpiLacks: {
    what: (f: Facts) => `The KPI “${f['name']}” is set to “${f['how']}”, but “${f['column']}” is blank.`,
    fix: (_: Facts) => 'Enter the measure, or choose another calculation.',
  },
  ownKpiIdle: {
    what: (f: Facts) => `The KPI “${f['name']}” is set to “${f['how']}”, which doesn’t use “${f['column']}”.`,
    fix: (_: Facts) => 'Empty that cell, or choose another calculation.',
  },
  kpiTargetWrongSide: {
    what: (f: Facts) =>
      `The direction of the KPI “${f['name']}” is “${f['direction']}”, but its target ${f['target']} lies on the other side of the baseline ${f['baseline']}.`,
    fix: (_: Facts) => 'Check the direction, the baseline and the target.',
  },
  kpiGoalDiffers: {
    what: (f: Facts) =>
      `The KPI “${f['name']}” and its goal “${f['goal']}” disagree on “${f['column']}”: ${f['here']} here, ${f['there']} there.`,
    fix: (_: Facts) => 'Decide which is right and enter it in both.',
  },
  kpisContradict: {
    what: (f: Facts) =>
      `“${f['name']}” is there twice for the same period, and “${f['column']}” differs: ${f['here']} in ${f['id']}, ${f['there']} in ${f['other']}.`,
    fix: (_: Facts) => 'Keep one of the two, or give one another goal.',
  },
  kpiNoBaseline: {
    what: (f: Facts) => `The KPI “${f['name']}” has no baseline: it is held against its target at any time.`,
    fix: (_: Facts) => 'Enter a baseline if it is to get there step by step.',
  },
  kpiBaselineOfTotal: {
    what: (f: Facts) =>
      `“${f['name']}” starts each period at zero: its baseline ${f['baseline']} looks like last period’s total and isn’t counted.`,
    fix: (_: Facts) => 'Leave it for comparison, or move it to the note.',
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
  kpiDividedByNothing: 'A blank cell does not say why it is blank: nothing can be divided by nothing.',
  kpiGrowthFromBelow:
    'From nothing, or from a loss, no share says how much something grew: the sign would turn round.',
  ownKpiLacks: 'What is to be put together from two or three measures needs all of them.',
  ownKpiIdle:
    'A measure that is named and not counted makes people believe in another figure than the one shown.',
  kpiTargetWrongSide:
    'Progress from a baseline to a target behind it runs backwards: getting worse would count as getting there.',
  kpiGoalDiffers:
    'A goal has the verdict of the KPI that proves it; where the two want something else, no verdict is right.',
  kpisContradict:
    'The same figure cannot be on track and off track; whoever reads the summary sees one of the two.',
  kpiNoBaseline:
    'A level without a baseline has no path: from the first day it is as far off its target as it is.',
  kpiBaselineOfTotal:
    'A total begins at nothing; last year’s total is something to compare with and no start.',
  funnelTurned:
    'Every step of a funnel is a part of the one before; more below than above means that something is counted twice or not at all.',
  stockSummed:
    'Followers of twelve months do not add up; orders of the last month are not those of the year.',
  monthsUneven: 'A ratio of sums over different months compares what does not belong together.',
};
