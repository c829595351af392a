import { figureKinds } from '../../kpis/figure-kind';
import { eachRow } from '../each-row';
import { kindOf, sideFact, unitOf } from './figure-of-kpi';

/** A baseline of this size beside a total's target is the total of the period before. */
const isNear = (baseline: number, target: number): boolean =>
  baseline * target > 0 && baseline / target >= 0.5 && baseline / target <= 2;

/** A total begins at nothing: last period's total beside it is no part of the way. */
export const kpiBaselineOfTotal = eachRow(
  { code: 'kpiBaselineOfTotal', severity: 'advice', table: 'kpis', column: 'baseline' },
  () => (row) => {
    const { baseline, target } = row.typed;
    if (baseline === undefined || target === undefined) return null;
    if (kindOf(row) !== figureKinds.total || !isNear(baseline, target)) return null;
    const difference = { column: 'target', here: baseline, there: target } as const;
    return { facts: { baseline: sideFact(difference, baseline, unitOf(row.typed)) } };
  },
);
