import { byId } from '../../model/by-id';
import { eachRow, nameOf } from '../each-row';

/** A stage at which people are to buy on a channel that does not sell. */
export const soldNowhere = eachRow(
  { code: 'soldNowhere', severity: 'warning', table: 'journey', column: 'soldAt', needs: ['channels'] },
  (plan) => {
    const channels = byId(plan, 'channels');
    return ({ typed }) => {
      const channel = channels.get(typed.soldAt ?? '');
      if (channel?.typed.sells !== 'no') return null;
      const place = plan.cell('channels', channel.row, 'sells');
      const yes = { choice: ['yesNo', 'yes'] as const };
      return {
        witnesses: [place],
        facts: { channel: nameOf('channels', channel) },
        fixes: [
          {
            code: 'setTo',
            facts: { column: { column: ['channels', 'sells'] }, value: yes },
            cells: [{ place, content: 'yes' }],
          },
        ],
      };
    };
  },
);
