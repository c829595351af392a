import { kpiOf } from '../../kpis/catalogue';
import { apart } from '../../model/scale';
import { eachRow } from '../each-row';
import type { Fact } from '../finding';

/** A KPI whose target lies on the wrong side of its baseline, so that its progress runs backwards. */
export const kpiTargetWrongSide = eachRow(
  { code: 'kpiTargetWrongSide', severity: 'error', table: 'kpis', column: 'target' },
  () =>
    ({ typed, computed }) => {
      const known = kpiOf(typed.kpi);
      const { baseline, target, direction = known?.direction, unit = known?.unit } = typed;
      if (baseline === undefined || target === undefined) return null;
      if (!(direction === 'up' && target < baseline) && !(direction === 'down' && target > baseline))
        return null;
      const shown = (value: number): Fact => (unit === 'share' ? { share: value } : { number: value });
      const facts = {
        direction: { choice: ['directions', direction] as const },
        target: shown(target),
        baseline: shown(baseline),
      };
      // The catalogue agrees with where the target lies: then the direction was picked wrong.
      const isDirection =
        known?.direction !== undefined && typed.direction !== undefined && known.direction !== direction;
      const likeliest = isDirection ? 'direction' : fartherFrom(computed['actual'], { baseline, target });
      const others = ['target', 'baseline', 'direction'].filter((column) => column !== likeliest);
      return { facts, column: likeliest, also: others };
    },
);

/** Of the two the one that is farther from what is measured. */
function fartherFrom(
  actual: unknown,
  { baseline, target }: { baseline: number; target: number },
): 'baseline' | 'target' {
  if (typeof actual !== 'number' || Math.min(actual, baseline, target) <= 0) return 'target';
  return apart(actual, baseline) > apart(actual, target) ? 'baseline' : 'target';
}
