import { byId } from '../../model/by-id';
import type { Plan } from '../../model/plan';
import { eachRow, nameOf } from '../each-row';

/** A targeted segment with a channel on which no campaign for it runs; one without campaigns is told as that. */
export const segmentChannelUnused = eachRow(
  {
    code: 'segmentChannelUnused',
    severity: 'advice',
    table: 'segments',
    column: 'channel',
    needs: ['campaigns', 'channels'],
  },
  (plan) => {
    const channels = byId(plan, 'channels');
    const used = channelsBySegment(plan);
    return ({ id, typed: { targeted, channel, alsoChannel } }) => {
      const taken = used.get(id);
      if (targeted !== 'yes' || !taken) return null;
      const isIdle = (one: string | undefined): boolean => channels.has(one ?? '') && !taken.has(one);
      const column = isIdle(channel) ? 'channel' : 'alsoChannel';
      const idle = channels.get((column === 'channel' ? channel : alsoChannel) ?? '');
      return idle && isIdle(idle.id) ? { column, facts: { channel: nameOf('channels', idle) } } : null;
    };
  },
);

/** Where campaigns speak to each segment, on any of their channels. */
function channelsBySegment(plan: Plan): Map<string, Set<string | undefined>> {
  const used = new Map<string, Set<string | undefined>>();
  for (const { typed } of plan.records.tables.campaigns) {
    if (typed.segment === undefined) continue;
    const taken = used.get(typed.segment) ?? new Set();
    used.set(typed.segment, taken);
    for (const channel of [typed.channel, typed.secondChannel, typed.thirdChannel]) taken.add(channel);
  }
  return used;
}
