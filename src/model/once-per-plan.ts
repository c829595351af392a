import type { Plan } from './plan';

/** Works something out once for each plan, however many rules ask for it and for however many rows. */
export function oncePerPlan<Result extends object>(workOut: (plan: Plan) => Result): (plan: Plan) => Result {
  const known = new WeakMap<Plan, Result>();
  return (plan) => {
    const result = known.get(plan) ?? workOut(plan);
    known.set(plan, result);
    return result;
  };
}
