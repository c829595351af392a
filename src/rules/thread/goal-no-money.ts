import { workedGoals } from '../../model/plan';
import { eachRow, fault } from '../each-row';
import { paidGoals } from './paid-goals';

/** A goal for which campaigns work, and none of them has money. */
export const goalNoMoney = eachRow(
  { code: 'goalNoMoney', severity: 'advice', table: 'goals', column: 'goal', needs: ['campaigns', 'budget'] },
  (plan) => {
    const [worked, paid] = [workedGoals(plan), paidGoals(plan)];
    return ({ id }) => (worked.has(id) && !paid.has(id) ? fault : null);
  },
);
