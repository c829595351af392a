import { budgetRules } from './budget';
import { datesRules } from './dates';
import type { Finding } from './finding';
import { kpisRules } from './kpis';
import type { Plan } from './plan';
import { smartRules } from './smart';
import { structureRules } from './structure';
import { threadRules } from './thread';

const rules = [...structureRules, ...smartRules, ...datesRules, ...budgetRules, ...threadRules, ...kpisRules];

const order = { error: 0, warning: 1, advice: 2 };

/** Every finding of every rule, the most serious first. */
export const findAll = (plan: Plan): Finding[] =>
  rules.flatMap((rule) => rule(plan)).sort((left, right) => order[left.severity] - order[right.severity]);
