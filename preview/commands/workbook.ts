import { readFile, writeFile } from 'node:fs/promises';
import { isProblemError } from '../../src/calls/problem';
import { messagesOf } from '../../src/messages/all';
import { makeWorkbook } from '../workbook/make-workbook';
import { type Options, readOptions, usage } from '../workbook/options';
import { writeXlsx } from '../xlsx/write-xlsx';
import { fromCaller } from './on-file';

const samplePlan = 'preview/sample/plan.json';

function workbook(args: string[]): number | Promise<number> {
  const read = readOptions(args);
  if ('help' in read) {
    process.stdout.write(usage);
    return 0;
  }
  if ('wrong' in read) {
    process.stderr.write(`${read.wrong}\n\n${usage}`);
    return 2;
  }
  return write(read.options);
}

async function write(options: Options): Promise<number> {
  const path = options.plan === undefined ? samplePlan : fromCaller(options.plan);
  const plan = await readFile(path, 'utf8').catch(() => null);
  if (plan === null) {
    process.stderr.write(`cannot read ${path}\n\n${usage}`);
    return 2;
  }
  try {
    const made = await makeWorkbook(await readFile('dist/Code.js', 'utf8'), plan, options);
    const report = `${JSON.stringify(made.report, null, 2)}\n`;
    if (options.out !== undefined) await writeFile(fromCaller(options.out), await writeXlsx(made.book));
    if (options.report === undefined) process.stdout.write(report);
    else await writeFile(fromCaller(options.report), report);
    return 0;
  } catch (error) {
    if (!isProblemError(error)) throw error;
    return refused(error, options);
  }
}

function refused(
  { problem: { code, facts, faults } }: { problem: import('../../src/calls/problem').Problem },
  options: Options,
): number {
  const messages = messagesOf(options.language ?? 'en');
  const reasons = (faults ?? []).map(
    ({ path, reason }) => `${path}: ${(messages.faults as Record<string, string>)[reason] ?? reason}`,
  );
  process.stderr.write(`${[messages.problems[code]({ ...facts, faults: '' }), ...reasons].join('\n')}\n`);
  return 1;
}

void Promise.resolve(workbook(process.argv.slice(2))).then((code) => {
  process.exitCode = code;
});
