import { byId } from '../../model/by-id';
import { exceeds } from '../../model/exceeds';
import { plannedBy, sum } from '../../model/money';
import type { Plan } from '../../model/plan';
import { channelLeeway } from '../../model/thresholds';
import { eachRow } from '../each-row';

/** A channel whose share of the money is far from what its weight times its expected return suggests. */
export const channelShare = eachRow(
  { code: 'channelShareOff', severity: 'advice', table: 'channels', column: 'weight', needs: ['budget'] },
  (plan) => {
    const { shares, suggested } = channelShares(plan);
    return ({ id }) => {
      const share = shares.get(id) ?? 0;
      const wanted = suggested.get(id);
      if (wanted === undefined || shares.size === 0 || !exceeds(Math.abs(share - wanted), channelLeeway))
        return null;
      return { facts: { share: { share }, suggested: { share: wanted } } };
    };
  },
);

/** Each channel's share of the money that goes to channels, and the share that weight times return suggests. */
export function channelShares(plan: Plan): { shares: Map<string, number>; suggested: Map<string, number> } {
  const channels = byId(plan, 'channels');
  const planned = new Map([...plannedBy(plan, 'channel')].filter(([id]) => channels.has(id)));
  const weighed = new Map(
    plan.records.tables.channels.flatMap(({ id, typed: { weight, expectedReturn } }) =>
      weight === undefined || expectedReturn === undefined ? [] : [[id, weight * expectedReturn] as const],
    ),
  );
  return { shares: asShares(planned), suggested: asShares(weighed) };
}

function asShares(amounts: Map<string, number>): Map<string, number> {
  const all = sum([...amounts.values()]);
  return new Map(all > 0 ? [...amounts].map(([id, amount]) => [id, amount / all]) : []);
}
