import type { Rule } from '../rule';

/** A campaign that serves no goal. */
export const campaignNoGoal: Rule = (plan) =>
  plan.records.tables.campaigns.flatMap(({ id, row, typed }) =>
    typed.goal !== undefined
      ? []
      : [
          {
            code: 'campaignNoGoal' as const,
            severity: 'warning' as const,
            place: plan.cell('campaigns', row, 'goal'),
            facts: { name: typed.campaign ?? id },
          },
        ],
  );
