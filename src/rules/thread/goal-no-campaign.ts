import { workedGoals } from '../../model/plan';
import { eachRow, fault } from '../each-row';

/** A goal that no campaign works on. */
export const goalNoCampaign = eachRow(
  { code: 'goalNoCampaign', severity: 'warning', table: 'goals', column: 'goal', needs: ['campaigns'] },
  (plan) => {
    const worked = workedGoals(plan);
    return ({ id }) => (worked.has(id) ? null : fault);
  },
);
