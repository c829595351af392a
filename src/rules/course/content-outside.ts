import { byId } from '../../model/by-id';
import { eachRow, nameOf } from '../each-row';

/** New content that appears before its campaign starts or after it has ended. */
export const contentOutside = eachRow(
  { code: 'contentOutside', severity: 'warning', table: 'content', column: 'date', needs: ['campaigns'] },
  (plan) => {
    const campaigns = byId(plan, 'campaigns');
    return ({ typed: { date, state, campaign: id } }) => {
      const campaign = campaigns.get(id ?? '');
      const { start, end } = campaign?.typed ?? {};
      // What there was before may be older than the campaign that it serves now.
      if (!campaign || date === undefined || state === 'keep' || state === 'retire') return null;
      if (start === undefined || end === undefined || (date >= start && date <= end)) return null;
      return {
        also: ['campaign'],
        facts: {
          day: { day: date },
          campaign: nameOf('campaigns', campaign),
          start: { day: start },
          end: { day: end },
        },
      };
    };
  },
);
