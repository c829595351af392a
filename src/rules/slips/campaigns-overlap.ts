import { byId } from '../../model/by-id';
import type { Plan } from '../../model/plan';
import { servedGoal } from '../../model/served-goals';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import { nameOf } from '../each-row';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

type Campaign = TableRow<RowOf<'campaigns'>>;

/** Campaigns of different moves that speak to one segment on one channel at one time: one finding for all of them. */
export const campaignsOverlap: Rule = (plan) => {
  const groups = new Map<string, Campaign[]>();
  for (const campaign of plan.records.tables.campaigns) {
    const { segment, channel } = campaign.typed;
    if (segment === undefined || channel === undefined) continue;
    const key = `${segment} ${channel}`;
    groups.set(key, [...(groups.get(key) ?? []), campaign]);
  }
  return [...groups.values()].flatMap((group) => overlapIn(plan, group));
};

function overlapIn(plan: Plan, group: Campaign[]): Finding[] {
  const meets = group.flatMap((campaign, index) => {
    const other = group.slice(0, index).find((before) => clash(plan, before, campaign));
    return other ? [{ campaign, other }] : [];
  });
  const [first, ...others] = meets;
  if (!first) return [];
  const id = first.campaign.typed.segment ?? '';
  const segment = byId(plan, 'segments').get(id);
  const cell = ({ row }: Campaign) => plan.cell('campaigns', row, 'segment');
  return [
    {
      code: 'campaignsOverlap',
      severity: 'advice',
      place: cell(first.campaign),
      witnesses: [cell(first.other), ...others.map(({ campaign }) => cell(campaign))],
      facts: {
        name: nameOf('campaigns', first.campaign),
        other: nameOf('campaigns', first.other),
        segment: segment ? nameOf('segments', segment) : id,
      },
    },
  ];
}

/** Campaigns of one initiative, or for one goal, are steps of one thing. */
function clash(plan: Plan, one: Campaign, other: Campaign): boolean {
  const [first, second] = [one.typed, other.typed];
  if (first.start === undefined || first.end === undefined) return false;
  if (second.start === undefined || second.end === undefined) return false;
  if (first.start > second.end || second.start > first.end) return false;
  const isOneMove = first.initiative !== undefined && first.initiative === second.initiative;
  return !isOneMove && servedGoal(plan, one) !== servedGoal(plan, other);
}
