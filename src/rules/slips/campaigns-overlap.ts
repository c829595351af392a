import { byId } from '../../model/by-id';
import { eachRow, nameOf } from '../each-row';

/** Two campaigns for one segment on one channel at one time: people hear two things at once. */
export const campaignsOverlap = eachRow(
  { code: 'campaignsOverlap', severity: 'advice', table: 'campaigns', column: 'segment' },
  (plan) => {
    const segments = byId(plan, 'segments');
    const { campaigns } = plan.records.tables;
    return (campaign) => {
      const { segment, channel, start, end } = campaign.typed;
      if (segment === undefined || channel === undefined || start === undefined || end === undefined)
        return null;
      const other = campaigns.find(
        ({ row, typed }) =>
          row < campaign.row &&
          typed.segment === segment &&
          typed.channel === channel &&
          typed.start !== undefined &&
          typed.end !== undefined &&
          typed.start <= end &&
          typed.end >= start,
      );
      const found = segments.get(segment);
      if (!other) return null;
      return {
        facts: { other: nameOf('campaigns', other), segment: found ? nameOf('segments', found) : segment },
      };
    };
  },
);
