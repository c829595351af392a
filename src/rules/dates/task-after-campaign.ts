import { byId } from '../../model/by-id';
import { eachRow } from '../each-row';

/** A task or milestone that is due after its campaign has ended. */
export const taskAfterCampaign = eachRow(
  { code: 'taskAfterCampaign', severity: 'warning', table: 'tasks', column: 'due', needs: ['campaigns'] },
  (plan) => {
    const campaigns = byId(plan, 'campaigns');
    return ({ typed: { due, campaign } }) => {
      const end = campaigns.get(campaign ?? '')?.typed.end;
      return due !== undefined && end !== undefined && due > end
        ? { facts: { due: { day: due }, end: { day: end } }, also: ['campaign'] }
        : null;
    };
  },
);
