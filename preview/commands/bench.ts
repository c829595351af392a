import { readFile } from 'node:fs/promises';
import { largest } from '../bench/large-plan';
import { pageLine } from '../bench/time-page';
import { timeRules } from '../bench/time-rules';
import { timeWorkbook } from '../bench/time-workbook';

const parts = [1 / 4, 1 / 2, 1];
const samplePlan = 'preview/sample/plan.json';

/** Numbers to the right, so that their sizes can be compared at a glance. */
function table(lines: (string | number)[][]): string {
  const worded = lines.map((line) =>
    line.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 1 : 0) : cell)),
  );
  const widths = (worded[0] ?? []).map((_, column) =>
    Math.max(...worded.map((line) => line[column]?.length ?? 0)),
  );
  const aligned = worded.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `${aligned.join('\n')}\n`;
}

function rulesTable(): string {
  const timed = parts.map(timeRules);
  const [first] = timed;
  const families = Object.keys(first?.milliseconds ?? {}) as (keyof (typeof timed)[number]['milliseconds'])[];
  const all = timed.map(({ milliseconds }) => Object.values(milliseconds).reduce((sum, one) => sum + one, 0));
  const count = (whole: number) => parts.map((part) => String(whole * part));
  return table([
    ['Rules, milliseconds', ...parts.map((part) => `${part * 100}%`)],
    ['goals', ...count(largest.goals)],
    ['budget lines', ...count(largest.lines)],
    ['spend rows', ...count(largest.payments)],
    ['findings', ...timed.map(({ findings }) => String(findings))],
    ...families.map((family) => [family, ...timed.map(({ milliseconds }) => milliseconds[family])]),
    ['all', ...all],
  ]);
}

async function workbookTable(): Promise<string> {
  const code = await readFile('dist/Code.js', 'utf8');
  const { tabs, acts } = await timeWorkbook(code, await readFile(samplePlan, 'utf8'));
  return table([
    [`Sample plan, ${tabs} tabs`, 'milliseconds', 'reads', 'writes'],
    ...acts.map(({ act, milliseconds, reads, writes }) => [act, milliseconds, String(reads), String(writes)]),
  ]);
}

async function bench(): Promise<void> {
  process.stdout.write(`${rulesTable()}\n`);
  process.stdout.write(await workbookTable());
  process.stdout.write(`\n${await pageLine(process.cwd())}\n`);
}

void bench();
