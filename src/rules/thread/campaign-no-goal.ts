import { servedGoal } from '../../model/plan';
import type { Rule } from '../rule';

/** A campaign that serves no goal, neither by itself nor through its initiative. */
export const campaignNoGoal: Rule = (plan) =>
  plan.records.tables.campaigns.flatMap((campaign) => {
    const { id, row, typed } = campaign;
    return servedGoal(plan, campaign) !== undefined
      ? []
      : [
          {
            code: 'campaignNoGoal' as const,
            severity: 'warning' as const,
            place: plan.cell('campaigns', row, 'goal'),
            facts: { name: typed.campaign ?? id },
          },
        ];
  });
