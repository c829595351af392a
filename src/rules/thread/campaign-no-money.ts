import { eachRow, fault, linkedFrom } from '../each-row';

/** A campaign that no budget line pays for. */
export const campaignNoMoney = eachRow(
  { code: 'campaignNoMoney', severity: 'advice', table: 'campaigns', column: 'campaign', needs: ['budget'] },
  (plan) => {
    const linked = linkedFrom(plan, 'budget', 'campaign');
    return ({ id }) => (linked.has(id) ? null : fault);
  },
);
