import type { Rule } from '../rule';
import { budgetShort } from './budget-short';
import { firstStep } from './first-step';
import { nothingMeasured } from './nothing-measured';
import { offTrack } from './off-track';

/** How the plan stands: what is reached and what is not, and what there is nothing of yet. */
export const resultsRules: Rule[] = [firstStep, offTrack, budgetShort, nothingMeasured];
