import { eachRow, fault, linkedFrom } from '../each-row';

/** A targeted segment that no campaign speaks to. */
export const segmentUnused = eachRow(
  { code: 'segmentUnused', severity: 'warning', table: 'segments', column: 'segment', needs: ['campaigns'] },
  (plan) => {
    const linked = linkedFrom(plan, 'campaigns', 'segment');
    return ({ id, typed }) => (typed.targeted === 'yes' && !linked.has(id) ? fault : null);
  },
);
