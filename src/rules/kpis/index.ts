import type { Rule } from '../rule';
import { funnelTurned } from './funnel-turned';
import { kpiBaselineOfTotal } from './kpi-baseline-of-total';
import { kpiGoalDiffers } from './kpi-goal-differs';
import { kpiNoBaseline } from './kpi-no-baseline';
import { kpiNoValues } from './kpi-no-values';
import { kpiDividedByNothing, kpiGrowthFromBelow } from './kpi-not-divided';
import { kpiTargetWrongSide } from './kpi-target-wrong-side';
import { kpisContradict } from './kpis-contradict';
import { monthsUneven } from './months-uneven';
import { ownKpiIdle, ownKpiLacks } from './own-kpi-parts';
import { shareAboveOne } from './share-above-one';
import { stockSummed } from './stock-summed';

/** Checks of KPIs and metrics. */
export const kpisRules: Rule[] = [
  shareAboveOne,
  monthsUneven,
  kpiNoValues,
  kpiDividedByNothing,
  kpiGrowthFromBelow,
  ownKpiLacks,
  ownKpiIdle,
  kpiTargetWrongSide,
  kpiGoalDiffers,
  kpisContradict,
  kpiNoBaseline,
  kpiBaselineOfTotal,
  funnelTurned,
  stockSummed,
];
