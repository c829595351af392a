import type { Rule } from '../rule';
import { datesTurned } from './dates-turned';

/** Checks of days and periods. */
export const datesRules: Rule[] = [datesTurned];
