import { byId } from '../../model/plan';
import { eachRow, nameOf } from '../each-row';
import type { Fact } from '../finding';

/** Two pieces of content on one channel on one day. */
export const contentClash = eachRow(
  { code: 'contentClash', severity: 'advice', table: 'content', column: 'date' },
  (plan) => {
    const channels = byId(plan, 'channels');
    const taken = new Map<string, Fact>();
    return (row) => {
      const { date, channel } = row.typed;
      if (date === undefined || channel === undefined) return null;
      const slot = `${date} ${channel}`;
      const other = taken.get(slot);
      if (other === undefined) {
        taken.set(slot, nameOf('content', row));
        return null;
      }
      return {
        facts: { other, day: { day: date }, channel: channels.get(channel)?.typed.channel ?? channel },
      };
    };
  },
);
