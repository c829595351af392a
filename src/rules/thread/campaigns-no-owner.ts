import type { Plan } from '../../model/plan';
import type { Rule } from '../rule';

/** Several campaigns, and nobody answers for any: one finding, not one for each. */
export const campaignsNoOwner: Rule = (plan) => {
  const { campaigns } = plan.records.tables;
  const [first] = campaigns;
  if (!first || !noneHasOwner(plan)) return [];
  return [
    {
      code: 'campaignsNoOwner',
      severity: 'warning',
      place: plan.cell('campaigns', first.row, 'owner'),
      facts: { count: { number: campaigns.length } },
    },
  ];
};

export const noneHasOwner = ({ records }: Plan): boolean =>
  records.tables.campaigns.length > 1 &&
  records.tables.campaigns.every(({ typed }) => typed.owner === undefined);
