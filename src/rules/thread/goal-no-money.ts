import { eachRow, fault } from '../each-row';
import { byId, plannedMinor, servedGoal, workedGoals } from '../plan';

/** A goal for which campaigns work, and none of them has money. */
export const goalNoMoney = eachRow(
  { code: 'goalNoMoney', severity: 'advice', table: 'goals', column: 'goal', needs: ['campaigns', 'budget'] },
  (plan) => {
    const campaigns = byId(plan, 'campaigns');
    const paid = new Set<string | undefined>();
    for (const line of plan.records.tables.budget) {
      const campaign = campaigns.get(line.typed.campaign ?? '');
      if (!campaign || plannedMinor(line, plan.currency) === 0) continue;
      paid.add(servedGoal(plan, campaign)).add(campaign.typed.alsoGoal);
    }
    const worked = workedGoals(plan);
    return ({ id }) => (worked.has(id) && !paid.has(id) ? fault : null);
  },
);
