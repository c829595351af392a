import { servedGoal } from '../plan';
import type { Rule } from '../rule';

/** A goal that no campaign works on. */
export const goalNoCampaign: Rule = (plan) => {
  if (!plan.has('campaigns')) return [];
  const served = new Set(
    plan.records.tables.campaigns.flatMap((campaign) => [
      servedGoal(plan, campaign),
      campaign.typed.alsoGoal,
    ]),
  );
  return plan.records.tables.goals.flatMap(({ id, row, typed }) =>
    id === '' || served.has(id)
      ? []
      : [
          {
            code: 'goalNoCampaign' as const,
            severity: 'warning' as const,
            place: plan.cell('goals', row, 'goal'),
            facts: { name: typed.goal ?? id },
          },
        ],
  );
};
