import { type Family, families, findAll } from '../../src/rules/all';
import { keepTried } from '../../src/rules/tried/keep-tried';
import { planOfFile } from '../checks/plan-of-file';
import { largePlan } from './large-plan';

export interface Timed {
  part: number;
  findings: number;
  milliseconds: Record<Family, number>;
  /** Judging again with the fixes that the findings offer. */
  trying: number;
}

/** Each time is the least of a few runs: what the rules need, not what the machine was doing beside. */
const runs = 5;

/** How long each family of rules takes over a part of the largest plan. */
export function timeRules(part: number): Timed {
  const file = largePlan(part);
  const milliseconds = {} as Timed['milliseconds'];
  let findings = 0;
  for (const family of Object.keys(families) as Family[]) {
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < runs; run++) {
      // A new plan each time: nothing that the rules remember of the last one may help.
      const plan = planOfFile(file, '2026-07-01');
      const started = performance.now();
      found = families[family].reduce((sum, rule) => sum + rule(plan).length, 0);
      times.push(performance.now() - started);
    }
    milliseconds[family] = Math.min(...times);
    findings += found;
  }
  return { part, findings, milliseconds, trying: timeTrying(part) };
}

function timeTrying(part: number): number {
  const file = largePlan(part);
  const times = Array.from({ length: runs }, () => {
    const plan = planOfFile(file, '2026-07-01');
    const found = findAll(plan);
    const started = performance.now();
    keepTried(plan, found, findAll);
    return performance.now() - started;
  });
  return Math.min(...times);
}
