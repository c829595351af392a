import { exceeds } from '../../model/exceeds';
import { plannedBy, sum } from '../../model/money';
import { monthsMeasured } from '../../model/months-measured';
import type { Plan } from '../../model/plan';
import { boldCost } from '../../model/thresholds';
import type { Month } from '../../workbook/day';
import { toMinor } from '../../workbook/money';
import { eachRow } from '../each-row';

/** A campaign whose leads would cost far less than leads have cost until now. */
export const leadCost = eachRow(
  {
    code: 'leadCostBold',
    severity: 'advice',
    table: 'campaigns',
    column: 'leads',
    needs: ['budget', 'metrics'],
  },
  (plan) => {
    const last = lastLeadCost(plan);
    const plannedFor = plannedBy(plan, 'campaign');
    return ({ id, typed }) => {
      const planned = plannedFor.get(id) ?? 0;
      if (last === null || !typed.leads || planned <= 0) return null;
      const each = Math.round(planned / typed.leads);
      return exceeds(last * boldCost, each)
        ? { facts: { each: { minor: each }, last: { minor: last } } }
        : null;
    };
  },
);

/** What a lead has cost, in minor units, over the months for which both numbers are there; null without any. */
function lastLeadCost(plan: Plan): number | null {
  const at = (rows: Record<Month, number>[], month: Month) => sum(rows.map((row) => row[month] ?? 0));
  const costs = monthsMeasured(plan, 'marketingCost');
  const leads = monthsMeasured(plan, 'leads');
  const months = [...new Set(costs.flatMap((row) => Object.keys(row)))].filter(
    (month) => at(leads, month) > 0,
  );
  const count = sum(months.map((month) => at(leads, month)));
  const cost = sum(months.map((month) => toMinor(at(costs, month), plan.currency)));
  return count > 0 ? Math.round(cost / count) : null;
}
