import { eachRow } from '../each-row';
import type { Plan } from '../plan';
import { byId, plannedMinor } from '../plan';
import { channelLeeway } from '../thresholds';

/** A channel whose share of the money is far from what its weight times its expected return suggests. */
export const channelShare = eachRow(
  { code: 'channelShareOff', severity: 'advice', table: 'channels', column: 'weight', needs: ['budget'] },
  (plan) => {
    const { shares, suggested } = channelShares(plan);
    return ({ id }) => {
      const share = shares.get(id) ?? 0;
      const wanted = suggested.get(id);
      if (wanted === undefined || shares.size === 0 || Math.abs(share - wanted) <= channelLeeway) return null;
      return { facts: { share: { share }, suggested: { share: wanted } } };
    };
  },
);

/** Each channel's share of the money that goes to channels, and the share that weight times return suggests. */
export function channelShares(plan: Plan): { shares: Map<string, number>; suggested: Map<string, number> } {
  const planned = new Map<string, number>();
  for (const line of plan.records.tables.budget) {
    const channel = line.typed.channel ?? '';
    if (byId(plan, 'channels').has(channel))
      planned.set(channel, (planned.get(channel) ?? 0) + plannedMinor(line, plan.currency));
  }
  const weighed = new Map(
    plan.records.tables.channels.flatMap(({ id, typed: { weight, expectedReturn } }) =>
      weight === undefined || expectedReturn === undefined ? [] : [[id, weight * expectedReturn] as const],
    ),
  );
  return { shares: asShares(planned), suggested: asShares(weighed) };
}

function asShares(amounts: Map<string, number>): Map<string, number> {
  const all = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  return new Map(all > 0 ? [...amounts].map(([id, amount]) => [id, amount / all]) : []);
}
