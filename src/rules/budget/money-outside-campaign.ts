import { byId } from '../../model/by-id';
import { type Line, monthsOf } from '../../model/money';
import type { Plan } from '../../model/plan';
import { type Month, monthOf } from '../../workbook/day';
import { toMajor } from '../../workbook/money';
import type { Finding, Fix } from '../finding';
import { monthPlace } from '../month-place';
import type { Rule } from '../rule';
import { isUnfit } from '../slips/campaign-unfit';

/** Money in months in which the line's campaign does not run. */
export const moneyOutsideCampaign: Rule = (plan) => {
  const campaigns = byId(plan, 'campaigns');
  return plan.records.tables.budget.flatMap((line): Finding[] => {
    const campaign = campaigns.get(line.typed.campaign ?? '');
    const { start, end } = campaign?.typed ?? {};
    if (!campaign || start === undefined || end === undefined || start > end) return [];
    if (isUnfit(plan, line.row)) return [];
    return monthsOf(line, plan.currency).flatMap(([month, minor]): Finding[] => {
      if (minor <= 0 || (month >= monthOf(start) && month <= monthOf(end)) || !plan.months.includes(month))
        return [];
      const amount = { minor };
      return [
        {
          code: 'moneyOutsideCampaign',
          severity: 'warning',
          place: monthPlace(plan, line, month),
          witnesses: [plan.cell('budget', line.row, 'campaign')],
          facts: {
            amount,
            month: { month },
            name: line.typed.line ?? line.id,
            campaign: campaign.typed.campaign ?? campaign.id,
          },
          fixes: moveInto(plan, line, { from: month, to: month < start ? monthOf(start) : monthOf(end) }),
        },
      ];
    });
  });
};

/** Moves a month's money into another month of the plan that is not over. */
function moveInto(plan: Plan, line: Line, { from, to }: { from: Month; to: Month }): Fix[] {
  const months = new Map(monthsOf(line, plan.currency));
  const moved = months.get(from) ?? 0;
  if (!plan.months.includes(to) || to < monthOf(plan.today)) return [];
  return [
    {
      code: 'moveMoney',
      facts: { amount: { minor: moved }, month: { month: to } },
      cells: [
        { place: monthPlace(plan, line, from), content: '' },
        { place: monthPlace(plan, line, to), content: toMajor((months.get(to) ?? 0) + moved, plan.currency) },
      ],
    },
  ];
}
