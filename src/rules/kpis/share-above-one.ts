import { kpiOf } from '../../kpis/catalogue';
import type { Rule } from '../rule';

/** A ratio of a part to its whole that is below nothing or above 100 %. */
export const shareAboveOne: Rule = (plan) =>
  plan.records.tables.kpis.flatMap(({ row, typed, computed }) => {
    const actual = computed['actual'];
    if (!kpiOf(typed.kpi)?.subset || typeof actual !== 'number' || (actual >= 0 && actual <= 1)) return [];
    const facts = {
      kpi: { choice: ['kpis', typed.kpi ?? ''] as const },
      actual: { share: actual },
    };
    return [
      {
        code: 'shareAboveOne' as const,
        severity: 'error' as const,
        place: plan.cell('kpis', row, 'actual'),
        facts,
      },
    ];
  });
