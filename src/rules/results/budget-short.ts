import { leeway, plannedInAll, sum } from '../../model/money';
import { monthsMeasured } from '../../model/months-measured';
import type { Plan } from '../../model/plan';
import { statusOf } from '../../model/standing';
import { toMinor } from '../../workbook/money';
import { eachRow } from '../each-row';

/** A goal for revenue that the campaigns do not add up to, or that the planned money never brought at the return so far. */
export const budgetShort = eachRow(
  {
    code: 'budgetShort',
    severity: 'result',
    table: 'goals',
    column: 'target',
    needs: ['campaigns', 'budget'],
  },
  (plan) => {
    const planned = plannedInAll(plan);
    const reach = planned > 0 ? (expectedRevenue(plan) ?? planned * (returnSoFar(plan) ?? 0)) : 0;
    return (goal) => {
      const { metric, target, baseline = 0, direction = 'up' } = goal.typed;
      const isRevenue = metric === 'revenue' || metric === 'marketingRevenue';
      const isWell = ['onTrack', 'reached'].includes(statusOf(goal) ?? '');
      if (!isRevenue || isWell || target === undefined || direction !== 'up' || reach <= 0) return null;
      const needed = toMinor(target - baseline, plan.currency);
      if (needed - reach <= leeway(plan, needed)) return null;
      const minor = Math.round(reach);
      return { facts: { reach: { minor }, needed: { minor: needed }, planned: { minor: planned } } };
    };
  },
);

/** What all campaigns are to bring; undefined where none says it. */
function expectedRevenue({ records, currency }: Plan): number | undefined {
  const said = records.tables.campaigns.flatMap(({ typed }) => typed.revenue ?? []);
  return said.length === 0 ? undefined : sum(said.map((amount) => toMinor(amount, currency)));
}

/** Revenue for each unit of money spent, over everything measured so far. */
function returnSoFar(plan: Plan): number | undefined {
  const all = (measure: string) =>
    sum(monthsMeasured(plan, measure).flatMap((months) => Object.values(months)));
  const cost = all('marketingCost');
  return cost > 0 ? all('marketingRevenue') / cost : undefined;
}
