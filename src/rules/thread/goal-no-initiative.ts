import { eachRow, fault, linkedFrom } from '../each-row';

/** A goal that no initiative works on. */
export const goalNoInitiative = eachRow(
  { code: 'goalNoInitiative', severity: 'warning', table: 'goals', column: 'goal', needs: ['initiatives'] },
  (plan) => {
    const linked = linkedFrom(plan, 'initiatives', 'goal');
    return ({ id }) => (linked.has(id) ? null : fault);
  },
);
