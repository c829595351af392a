import type { Fact } from '../finding';
import type { Rule } from '../rule';

/** A target on the wrong side of the baseline for the direction. */
export const goalTargetWrongSide: Rule = (plan) =>
  plan.records.tables.goals.flatMap(({ id, row, typed }) => {
    const { baseline, target, direction } = typed;
    if (baseline === undefined || target === undefined) return [];
    if (!(direction === 'up' && target < baseline) && !(direction === 'down' && target > baseline)) return [];
    const shown = (value: number): Fact => (typed.unit === 'share' ? { share: value } : { number: value });
    const facts = {
      name: typed.goal ?? id,
      direction: { choice: ['directions', direction] as [string, string] },
      target: shown(target),
      baseline: shown(baseline),
    };
    return [
      {
        code: 'goalTargetWrongSide' as const,
        severity: 'error' as const,
        place: plan.cell('goals', row, 'target'),
        facts,
      },
    ];
  });
