import { byId } from '../../model/plan';
import { eachRow } from '../each-row';

/** A campaign that speaks to a segment which the strategy does not target. */
export const segmentOffTarget = eachRow(
  {
    code: 'segmentOffTarget',
    severity: 'warning',
    table: 'campaigns',
    column: 'segment',
    needs: ['segments'],
  },
  (plan) => {
    const segments = byId(plan, 'segments');
    return ({ typed }) => {
      const segment = segments.get(typed.segment ?? '')?.typed;
      return segment?.targeted === 'no'
        ? { facts: { segment: segment.segment ?? typed.segment ?? '' } }
        : null;
    };
  },
);
