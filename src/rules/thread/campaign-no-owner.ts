import { eachRow, fault } from '../each-row';
import { noneHasOwner } from './campaigns-no-owner';

/** A campaign that nobody answers for, where others have an owner. */
export const campaignNoOwner = eachRow(
  { code: 'campaignNoOwner', severity: 'warning', table: 'campaigns', column: 'owner' },
  (plan) => {
    const isAll = noneHasOwner(plan);
    return ({ typed }) => (typed.owner !== undefined || isAll ? null : fault);
  },
);
