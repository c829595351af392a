import { sum } from '../../model/money';
import { monthsMeasured } from '../../model/months-measured';
import { toMinor } from '../../workbook/money';
import type { Rule } from '../rule';

/** Above it campaigns claim what marketing never sold; below it most of what it sold comes from no campaign. */
const most = 1.25;
const least = 0.4;

/** What campaigns say they have sold, against the revenue from marketing that was measured. */
export const revenueApart: Rule = (plan) => {
  const campaigns = plan.records.tables.campaigns.filter(({ typed }) => typed.actualRevenue !== undefined);
  const [first, ...others] = campaigns;
  const metric = plan.records.tables.metrics.find(({ typed }) => typed.measure === 'marketingRevenue');
  const minor = (amounts: number[]) => sum(amounts.map((amount) => toMinor(amount, plan.currency)));
  const measured = minor(monthsMeasured(plan, 'marketingRevenue').flatMap((months) => Object.values(months)));
  const claimed = minor(campaigns.map(({ typed }) => typed.actualRevenue ?? 0));
  if (!first || !metric || measured <= 0 || claimed <= 0) return [];
  if (claimed <= measured * most && claimed >= measured * least) return [];
  const cell = ({ row }: typeof first) => plan.cell('campaigns', row, 'actualRevenue');
  return [
    {
      code: 'revenueApart',
      severity: 'warning',
      place: cell(first),
      witnesses: [...others.map(cell), plan.cell('metrics', metric.row, 'measure')],
      facts: {
        claimed: { minor: claimed },
        measure: { choice: ['measures', 'marketingRevenue'] },
        measured: { minor: measured },
      },
    },
  ];
};
