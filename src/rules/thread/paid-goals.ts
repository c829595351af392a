import { oncePerPlan } from '../../model/once-per-plan';
import { byId, type Plan, plannedMinor, servedGoal } from '../../model/plan';

/** The goals whose campaigns have money, be they served first or second. */
export const paidGoals: (plan: Plan) => Set<string | undefined> = oncePerPlan((plan) => {
  const campaigns = byId(plan, 'campaigns');
  const paid = new Set<string | undefined>();
  for (const line of plan.records.tables.budget) {
    const campaign = campaigns.get(line.typed.campaign ?? '');
    if (campaign && plannedMinor(line, plan.currency) !== 0)
      paid.add(servedGoal(plan, campaign)).add(campaign.typed.alsoGoal);
  }
  return paid;
});
