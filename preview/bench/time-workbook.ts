import type { Client } from '../../src/calls/contract';
import { createNodeCalculator } from '../calculation/node-calculator';
import { openLocal } from '../local';
import { clientOf } from '../workbook/ask';
import { buildInSteps } from '../workbook/make-workbook';
import { tabsOf } from '../workbook/report';

interface Act {
  act: string;
  milliseconds: number;
  reads: number;
  writes: number;
}

/** How long the add-on takes to build, build again and check a plan in the local spreadsheet, and what it asks of it. */
export async function timeWorkbook(code: string, plan: string): Promise<{ tabs: number; acts: Act[] }> {
  const local = openLocal({ code, locale: 'en_US', calculator: createNodeCalculator(), log: () => {} });
  const ask = clientOf(local);
  const acts: [string, (ask: Client) => Promise<unknown>][] = [
    ['build', () => ask.openPlan({ text: plan })],
    ['build again', () => buildInSteps(ask)],
    ['check', () => ask.check({})],
    ['check again', () => ask.check({})],
  ];
  try {
    const timed: Act[] = [];
    for (const [act, run] of acts) {
      local.calls.reset();
      const started = performance.now();
      await run(ask);
      const milliseconds = performance.now() - started;
      const { reads, writes } = local.calls.report();
      timed.push({ act, milliseconds, reads, writes });
    }
    return { tabs: tabsOf(local.book).length, acts: timed };
  } finally {
    local.close();
  }
}
