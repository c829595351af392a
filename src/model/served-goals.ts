import type { TableRow } from '../records/records';
import type { RowOf } from '../tabs/all';
import { byId } from './by-id';
import type { Plan } from './plan';

/** The goal that a campaign counts for: its own, else that of its initiative. */
export const servedGoal = (plan: Plan, { typed }: TableRow<RowOf<'campaigns'>>): string | undefined =>
  typed.goal ?? byId(plan, 'initiatives').get(typed.initiative ?? '')?.typed.goal;

/** The goals that campaigns work on, be it as the first or as the second one. */
export const workedGoals = (plan: Plan): Set<string | undefined> =>
  new Set(
    plan.records.tables.campaigns.flatMap((campaign) => [
      servedGoal(plan, campaign),
      campaign.typed.alsoGoal,
    ]),
  );
