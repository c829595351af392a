import { byId } from '../../model/by-id';
import { monthsOf, plannedMinor } from '../../model/money';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { monthOf } from '../../workbook/day';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import { monthPlace } from '../month-place';
import type { Rule } from '../rule';

/** A single month may be as wrong as the link. */
const fewest = 2;

/** A line none of whose money lies in the months of its campaign: most often it is linked to a wrong one. */
export const campaignUnfit: Rule = oncePerPlan((plan) => {
  const campaigns = byId(plan, 'campaigns');
  return plan.records.tables.budget.flatMap((line): Finding[] => {
    const campaign = campaigns.get(line.typed.campaign ?? '');
    const { start, end } = campaign?.typed ?? {};
    if (!campaign || start === undefined || end === undefined || start > end) return [];
    const months = monthsOf(line, plan.currency).flatMap(([month, minor]) => (minor > 0 ? [month] : []));
    const isOutside = (month: string) => month < monthOf(start) || month > monthOf(end);
    if (months.length < fewest || !months.every(isOutside)) return [];
    return [
      {
        code: 'campaignUnfit',
        severity: 'warning',
        place: plan.cell('budget', line.row, 'campaign'),
        witnesses: months.map((month) => monthPlace(plan, line, month)),
        facts: {
          name: nameOf('budget', line),
          amount: { minor: plannedMinor(line, plan.currency) },
          campaign: nameOf('campaigns', campaign),
          start: { day: start },
          end: { day: end },
        },
      },
    ];
  });
});

/** Whether a line is told as a whole, so that its months need not be told one by one. */
export const isUnfit = (plan: Plan, row: number): boolean =>
  campaignUnfit(plan).some(({ place }) => place.row === row);
