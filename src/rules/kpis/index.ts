import type { Rule } from '../rule';
import { funnelTurned } from './funnel-turned';
import { kpiNoValues } from './kpi-no-values';
import { kpiTargetWrongSide } from './kpi-target-wrong-side';
import { monthsUneven } from './months-uneven';
import { shareAboveOne } from './share-above-one';
import { stockSummed } from './stock-summed';

/** Checks of KPIs and metrics. */
export const kpisRules: Rule[] = [
  shareAboveOne,
  monthsUneven,
  kpiNoValues,
  kpiTargetWrongSide,
  funnelTurned,
  stockSummed,
];
