import type { Rule } from '../rule';
import { shareAboveOne } from './share-above-one';

/** Checks of KPIs and metrics. */
export const kpisRules: Rule[] = [shareAboveOne];
