import { eachRow, fault, linkedFrom } from '../each-row';

/** An initiative that no campaign carries out. */
export const initiativeNoCampaign = eachRow(
  {
    code: 'initiativeNoCampaign',
    severity: 'warning',
    table: 'initiatives',
    column: 'initiative',
    needs: ['campaigns'],
  },
  (plan) => {
    const linked = linkedFrom(plan, 'campaigns', 'initiative');
    return ({ id }) => (linked.has(id) ? null : fault);
  },
);
