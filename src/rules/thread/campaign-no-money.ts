import { byId, servedGoal } from '../../model/plan';
import { eachRow, fault, linkedFrom } from '../each-row';
import { paidGoals } from './paid-goals';

/** A campaign that no budget line pays for; where none of a goal's campaigns has money, that is said of the goal. */
export const campaignNoMoney = eachRow(
  { code: 'campaignNoMoney', severity: 'advice', table: 'campaigns', column: 'campaign', needs: ['budget'] },
  (plan) => {
    const linked = linkedFrom(plan, 'budget', 'campaign');
    const paid = paidGoals(plan);
    const goals = byId(plan, 'goals');
    return (campaign) => {
      const served = [servedGoal(plan, campaign), campaign.typed.alsoGoal];
      const isSaid = served.some((id) => goals.has(id ?? '') && !paid.has(id));
      return linked.has(campaign.id) || isSaid ? null : fault;
    };
  },
);
