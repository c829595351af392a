import { exceeds } from '../../model/exceeds';
import { concentration } from '../../model/thresholds';
import { eachRow } from '../each-row';
import { channelShares } from './channel-share';

/** One channel gets most of the money, where there are three or more. */
export const channelAlone = eachRow(
  { code: 'channelAlone', severity: 'advice', table: 'channels', column: 'channel', needs: ['budget'] },
  (plan) => {
    const { shares } = channelShares(plan);
    return ({ id }) => {
      const share = shares.get(id) ?? 0;
      return shares.size >= 3 && exceeds(share, concentration) ? { facts: { share: { share } } } : null;
    };
  },
);
