import { kpiOf } from '../../kpis/catalogue';
import type { KpiTerm } from '../../kpis/kpi';
import type { Plan } from '../../model/plan';
import type { Rule } from '../rule';
import { isPartTold } from '../slips/part-above-whole';

/** A ratio of a part to its whole that is below nothing or above 100 %. */
export const shareAboveOne: Rule = (plan) =>
  plan.records.tables.kpis.flatMap(({ row, typed, computed }) => {
    const actual = computed['actual'];
    if (isToldByMonth(plan, kpiOf(typed.kpi)?.term)) return [];
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

/** Where the months are told in which its part is too large, its sum need not be. */
const isToldByMonth = (plan: Plan, term: KpiTerm | undefined): boolean =>
  typeof term === 'object' &&
  term.is === 'ratio' &&
  typeof term.left === 'string' &&
  typeof term.right === 'string' &&
  isPartTold(plan, term.left, term.right);
