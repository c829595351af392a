import { byId } from '../../model/by-id';
import type { Plan } from '../../model/plan';
import { eachRow, nameOf, type RowFault } from '../each-row';

const base = { code: 'segmentOffTarget', severity: 'warning', needs: ['segments'] } as const;

/** A campaign that speaks to a segment which the strategy does not target, by itself or through its buyer. */
export const campaignOffTarget = eachRow(
  { ...base, needs: [...base.needs], table: 'campaigns', column: 'segment' },
  (plan) => {
    const personas = byId(plan, 'personas');
    return ({ typed: { segment, persona } }) => {
      const own = leftOut(plan, segment);
      const other = own ? null : leftOut(plan, personas.get(persona ?? '')?.typed.segment);
      return own ?? (other && { ...other, column: 'persona' });
    };
  },
);

/** A move that is made for such a segment. */
export const initiativeOffTarget = eachRow(
  { ...base, needs: [...base.needs], table: 'initiatives', column: 'segment' },
  (plan) =>
    ({ typed }) =>
      leftOut(plan, typed.segment),
);

function leftOut(plan: Plan, id: string | undefined): RowFault {
  const segment = byId(plan, 'segments').get(id ?? '');
  return segment?.typed.targeted === 'no' ? { facts: { segment: nameOf('segments', segment) } } : null;
}
