import type { Client } from '../../src/calls/contract';
import { loadInVm } from '../bundle/load-in-vm';
import { openLocalWith } from '../bundle/open-local-with';
import { type Cost, countCalls } from './count-calls';
import { large, largePlan, type PlanSize } from './large-plan';
import { openPlan, switchLanguage, undo } from './operations';
import { table } from './table';

const acts = {
  build: (ask: Client, plan: string) => openPlan(ask, plan),
  check: (ask: Client) => ask.check({}),
  switchLanguage,
  undo,
} satisfies Record<string, (ask: Client, plan: string) => Promise<unknown>>;
type Act = keyof typeof acts;
const actNames = Object.keys(acts) as Act[];

export interface Grown extends PlanSize, Record<Act, Cost> {
  part: number;
  /** What a check takes here, formulas not worked out: the least of a few. */
  checkMs: number;
}

const checks = 3;

/** What the add-on asks for as a plan grows to this part of a large one, one act after the other in one spreadsheet. */
export async function measureGrowth(code: string, part: number): Promise<Grown> {
  const plan = largePlan(part, large);
  const { goals = [], budget = [], spend = [] } = plan.tables;
  const text = JSON.stringify(plan);
  const local = openLocalWith({ code }, loadInVm());
  const costs = {} as Record<Act, Cost>;
  let checkMs = Number.POSITIVE_INFINITY;
  for (const act of actNames) {
    const { ask, cost } = countCalls(local);
    await acts[act](ask, text);
    costs[act] = cost();
    if (act === 'check')
      for (let run = 0; run < checks; run++) checkMs = Math.min(checkMs, await timed(() => ask.check({})));
  }
  return {
    part,
    goals: goals.length,
    lines: budget.length,
    payments: spend.length,
    ...costs,
    checkMs: Math.round(checkMs),
  };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

export const growthTable = (grown: Grown[]): string =>
  table([
    ['A plan that grows', ...grown.map(({ part }) => `${part * 100}%`)],
    ['goals', ...grown.map(({ goals }) => goals)],
    ['budget lines', ...grown.map(({ lines }) => lines)],
    ['spend rows', ...grown.map(({ payments }) => payments)],
    ...actNames.flatMap((act) => [
      [`${act}: reads`, ...grown.map((one) => one[act].reads)],
      [`${act}: writes`, ...grown.map((one) => one[act].writes)],
      [`${act}: model s`, ...grown.map((one) => one[act].modelSeconds)],
    ]),
    ['check, milliseconds', ...grown.map(({ checkMs }) => checkMs)],
  ]);
