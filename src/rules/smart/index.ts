import type { Rule } from '../rule';
import { goalFields } from './goal-fields';
import { goalTargetWrongSide } from './goal-target-wrong-side';

/** Checks of the goals. */
export const smartRules: Rule[] = [goalFields, goalTargetWrongSide];
