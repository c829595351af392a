import type { kpis } from '../../messages/en/findings/kpis';

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
