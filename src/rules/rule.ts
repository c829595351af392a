import type { Finding } from './finding';
import type { Plan } from './plan';

/** One check: every fault of its kind in a plan. */
export type Rule = (plan: Plan) => Finding[];
