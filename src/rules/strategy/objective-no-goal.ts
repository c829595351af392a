import type { Plan } from '../../model/plan';
import { eachRow, fault, linkedFrom } from '../each-row';

/** An objective under which there is no goal: neither its own nor of an objective that serves it. */
export const objectiveNoGoal = eachRow(
  {
    code: 'objectiveNoGoal',
    severity: 'warning',
    table: 'objectives',
    column: 'objective',
    needs: ['goals'],
  },
  (plan) => {
    const served = servedObjectives(plan);
    return ({ id }) => (served.has(id) ? null : fault);
  },
);

function servedObjectives(plan: Plan): Set<string> {
  const served = linkedFrom(plan, 'goals', 'objective');
  const { objectives } = plan.records.tables;
  // As many times as there are levels at most.
  for (const _ of objectives) {
    const before = served.size;
    for (const { id, typed } of objectives) if (served.has(id) && typed.serves) served.add(typed.serves);
    if (served.size === before) break;
  }
  return served;
}
