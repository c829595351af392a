import { monthsMeasured } from '../../model/months-measured';
import type { Plan } from '../../model/plan';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { isPartTold } from '../slips/part-above-whole';

/** From many to few: each is a part of the one before. */
const funnel = ['visitors', 'leads', 'newCustomers'] as const;

/** A funnel that grows downwards: more leads than visitors, or more customers than leads. */
export const funnelTurned: Rule = (plan) =>
  funnel.slice(1).flatMap((lower, index): Finding[] => {
    const upper = funnel[index];
    const row = plan.records.tables.metrics.find(({ typed }) => typed.measure === lower);
    const below = inAll(plan, lower);
    const above = upper && inAll(plan, upper);
    if (!upper || isPartTold(plan, lower, upper)) return [];
    if (!row || above === null || above === undefined || below === null || below <= above) return [];
    const facts = {
      lower: { choice: ['measures', lower] as const },
      upper: { choice: ['measures', upper] as const },
      below: { number: below },
      above: { number: above },
    };
    return [
      { code: 'funnelTurned', severity: 'error', place: plan.cell('metrics', row.row, 'measure'), facts },
    ];
  });

/** All months of all rows of a measure; null without any. */
function inAll(plan: Plan, measure: string): number | null {
  const values = monthsMeasured(plan, measure).flatMap((months) => Object.values(months));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
