import type { Plan } from '../model/plan';
import { budgetRules } from './budget';
import { courseRules } from './course';
import { datesRules } from './dates';
import type { Finding, Fix, Severity } from './finding';
import { kpisRules } from './kpis';
import { marketRules } from './market';
import { resultsRules } from './results';
import { rowsRules } from './rows';
import type { Rule } from './rule';
import { slipsRules } from './slips';
import { smartRules } from './smart';
import { strategyRules } from './strategy';
import { structureRules } from './structure';
import { threadRules } from './thread';
import { helps, keepTried } from './tried/keep-tried';

/** Every rule, by family. */
export const families = {
  results: resultsRules,
  strategy: strategyRules,
  structure: structureRules,
  market: marketRules,
  smart: smartRules,
  rows: rowsRules,
  dates: datesRules,
  budget: budgetRules,
  thread: threadRules,
  course: courseRules,
  kpis: kpisRules,
  slips: slipsRules,
} satisfies Record<string, Rule[]>;

export type Family = keyof typeof families;

const order: Record<Severity, number> = { result: 0, error: 1, warning: 2, advice: 3 };

/** What a plan stands on comes before how it stands. */
const rankOf = ({ code, severity }: Finding): number => (code === 'strategyMissing' ? -1 : order[severity]);

/** Every finding of every rule, with every fix that a rule thinks of: how the plan stands first, then the most serious. */
export const findAll = (plan: Plan): Finding[] =>
  Object.values<Rule[]>(families)
    .flat()
    .flatMap((rule) => rule(plan))
    .sort((left, right) => rankOf(left) - rankOf(right));

/** The same with no other fixes than those that were tried and help. */
export const findTried = (plan: Plan): Finding[] => keepTried(plan, findAll(plan), findAll);

/** The way of a finding that people chose, if it helps in the plan as it is now. */
export function chosenWay(plan: Plan, found: Finding[], finding: Finding, index: number): Fix | undefined {
  const way = finding.fixes?.[index];
  return way && helps(plan, found, { finding, way }, findAll) ? way : undefined;
}
