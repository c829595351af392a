import type { Client, SetUp } from '../../src/calls/contract';
import { createNodeCalculator } from '../calculation/node-calculator';
import { type Local, type LocalOptions, openLocal } from '../local';
import type { Book } from '../spreadsheet/book';
import { clientOf } from './ask';
import type { Options } from './options';
import { type Calls, errorCellsOf, type Report, tabsOf, typedCellsIn } from './report';

export interface Made {
  book: Book;
  report: Report;
}

const openCalculated = (options: LocalOptions): Local =>
  openLocal({ ...options, calculator: createNodeCalculator() });

/** Builds, builds again, and checks a plan with the bundle; the book is as it stands after the check. */
export async function makeWorkbook(
  code: string,
  plan: string,
  options: Pick<Options, 'locale' | 'size' | 'language' | 'asOf'>,
  open = openCalculated,
): Promise<Made> {
  const started = Date.now();
  const local = open({
    code,
    locale: options.locale,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  try {
    const ask = clientOf(local);
    const { size, language, asOf } = options;
    const build = await counted(local, async () => {
      const { steps } = await ask.openPlan({
        text: plan,
        ...(size && { size }),
        ...(language && { language }),
        ...(asOf && { asOf }),
      });
      for (const tabs of steps) await ask.buildStep({ tabs });
    });
    const rebuild = await counted(local, () => buildInSteps(ask));
    let findings: Report['findings'] = [];
    const check = await counted(local, async () => {
      findings = (await ask.check({})).findings.map(({ code, severity, tab, cell, message, parts }) => ({
        code,
        severity,
        tab,
        cell,
        message,
        parts,
      }));
    });
    local.calculate();
    const tabs = tabsOf(local.book);
    const report: Report = {
      tabs,
      formulas: tabs.reduce((sum, tab) => sum + tab.formulas, 0),
      errorCells: errorCellsOf(local.book),
      findings,
      calls: { build, rebuild, check },
      typedCells: typedCellsIn((await ask.savePlan({})).text),
      ms: Date.now() - started,
    };
    return { book: local.book, report };
  } finally {
    local.close();
  }
}

/** As the sidebar builds: begin, then step by step. */
export async function buildInSteps(ask: Client, setUp?: SetUp): Promise<void> {
  const { steps } = await ask.beginBuild({ scope: 'all', ...(setUp && { setUp }) });
  for (const tabs of steps) await ask.buildStep({ tabs });
}

async function counted(local: Local, act: () => Promise<unknown>): Promise<Calls> {
  local.calls.reset();
  await act();
  const { reads, writes, handles, byMethod } = local.calls.report();
  return { total: reads + writes, reads, writes, handles, byMethod };
}
