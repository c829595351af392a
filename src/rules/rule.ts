import type { Plan } from '../model/plan';
import type { Finding } from './finding';

/** One check: every fault of its kind in a plan. */
export type Rule = (plan: Plan) => Finding[];
