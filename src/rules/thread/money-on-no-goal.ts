import { byId } from '../../model/by-id';
import { plannedMinor } from '../../model/money';
import { isReserve } from '../../model/reserve';
import { servedGoal } from '../../model/served-goals';

import type { Rule } from '../rule';

/** Planned money that reaches no goal: its campaign serves none, or it has no campaign. */
export const moneyOnNoGoal: Rule = (plan) => {
  const campaigns = byId(plan, 'campaigns');
  let all = 0;
  let loose = 0;
  for (const line of plan.records.tables.budget) {
    if (isReserve(line)) continue;
    const planned = plannedMinor(line, plan.currency);
    const campaign = campaigns.get(line.typed.campaign ?? '');
    all += planned;
    if (!campaign || servedGoal(plan, campaign) === undefined) loose += planned;
  }
  if (loose <= 0 || all <= 0) return [];
  return [
    {
      code: 'moneyOnNoGoal',
      severity: 'warning',
      place: plan.headCell('budget', 'proofLines', 'total'),
      facts: { amount: { minor: loose }, share: { share: loose / all } },
    },
  ];
};
