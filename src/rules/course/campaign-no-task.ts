import { isOpen } from '../../model/is-open';
import { isFull } from '../../model/plan-size';
import { eachRow, fault, linkedFrom } from '../each-row';

/** A campaign that is not over, and for which nobody has anything to do. */
export const campaignNoTask = eachRow(
  { code: 'campaignNoTask', severity: 'advice', table: 'campaigns', column: 'campaign', needs: ['tasks'] },
  (plan) => {
    const worked = linkedFrom(plan, 'tasks', 'campaign');
    return ({ id, typed }) => (isFull(plan) && isOpen(typed.status) && !worked.has(id) ? fault : null);
  },
);
