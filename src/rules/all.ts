import type { Plan } from '../model/plan';
import { budgetRules } from './budget';
import { datesRules } from './dates';
import type { Finding } from './finding';
import { kpisRules } from './kpis';
import type { Rule } from './rule';
import { slipsRules } from './slips';
import { smartRules } from './smart';
import { structureRules } from './structure';
import { threadRules } from './thread';

/** Every rule, by family. */
export const families = {
  structure: structureRules,
  smart: smartRules,
  dates: datesRules,
  budget: budgetRules,
  thread: threadRules,
  kpis: kpisRules,
  slips: slipsRules,
} satisfies Record<string, Rule[]>;

export type Family = keyof typeof families;

const order = { error: 0, warning: 1, advice: 2 };

/** Every finding of every rule, the most serious first. */
export const findAll = (plan: Plan): Finding[] =>
  Object.values<Rule[]>(families)
    .flat()
    .flatMap((rule) => rule(plan))
    .sort((left, right) => order[left.severity] - order[right.severity]);
