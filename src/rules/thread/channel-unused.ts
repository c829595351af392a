import { eachRow, fault, linkedFrom } from '../each-row';

/** A channel that no campaign, no content and no money goes to, and at which no stage of buying sells. */
export const channelUnused = eachRow(
  { code: 'channelUnused', severity: 'advice', table: 'channels', column: 'channel', needs: ['campaigns'] },
  (plan) => {
    const linked = new Set([
      ...linkedFrom(plan, 'campaigns', 'channel'),
      ...linkedFrom(plan, 'campaigns', 'secondChannel'),
      ...linkedFrom(plan, 'campaigns', 'thirdChannel'),
      ...linkedFrom(plan, 'journey', 'soldAt'),
      ...linkedFrom(plan, 'content', 'channel'),
      ...linkedFrom(plan, 'budget', 'channel'),
    ]);
    return ({ id }) => (linked.has(id) ? null : fault);
  },
);
