import { toMinor } from '../../workbook/money';
import { eachRow } from '../each-row';
import type { Plan } from '../plan';
import { plannedMinor } from '../plan';
import { boldCost } from '../thresholds';

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
    const plannedFor = new Map<string, number>();
    for (const line of plan.records.tables.budget) {
      const campaign = line.typed.campaign ?? '';
      plannedFor.set(campaign, (plannedFor.get(campaign) ?? 0) + plannedMinor(line, plan.currency));
    }
    return ({ id, typed }) => {
      const planned = plannedFor.get(id) ?? 0;
      if (last === null || !typed.leads || planned <= 0) return null;
      const each = Math.round(planned / typed.leads);
      return each < last * boldCost ? { facts: { each: { minor: each }, last: { minor: last } } } : null;
    };
  },
);

/** What a lead has cost, in minor units, over the months for which both numbers are there; null without any. */
function lastLeadCost({ records, currency }: Plan): number | null {
  const monthsOf = (measure: string) =>
    records.tables.metrics
      .filter(({ typed }) => typed.measure === measure)
      .map(({ typed }) => typed.months ?? {});
  const at = (rows: Record<string, number>[], month: string) =>
    rows.reduce((sum, row) => sum + (row[month] ?? 0), 0);
  const costs = monthsOf('marketingCost');
  const leads = monthsOf('leads');
  const months = [...new Set(costs.flatMap((row) => Object.keys(row)))].filter(
    (month) => at(leads, month) > 0,
  );
  const count = months.reduce((sum, month) => sum + at(leads, month), 0);
  const cost = months.reduce((sum, month) => sum + toMinor(at(costs, month), currency), 0);
  return count > 0 ? Math.round(cost / count) : null;
}
