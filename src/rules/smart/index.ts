import type { Rule } from '../rule';
import { goalCriteria } from './goal-criteria';
import { goalFields } from './goal-fields';

/** Checks of the goals. */
export const smartRules: Rule[] = [goalFields, goalCriteria];
