import { eachRow, fault, linkedFrom } from '../each-row';

/** A goal that no initiative works on, in a workbook that has some. */
export const goalNoInitiative = eachRow(
  { code: 'goalNoInitiative', severity: 'warning', table: 'goals', column: 'goal', needs: ['initiatives'] },
  (plan) => {
    const linked = linkedFrom(plan, 'initiatives', 'goal');
    return ({ id }) => (linked.size === 0 || linked.has(id) ? null : fault);
  },
);
