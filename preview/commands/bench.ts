import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BenchReport } from '../bench/bench-report';
import { type PartName, partNames, parts } from '../bench/parts';

const usage = `npm run bench -- [options]

Measures what the add-on asks of Google's services on the full sample, how large it is, and how it grows with the plan.

  --only PART   ${partNames.join(', ')}
  --json        prints nothing but JSON
`;

interface Options {
  only: PartName | undefined;
  json: boolean;
}

/** The options of the command line, or what is wrong with them. */
function readOptions(args: string[]): Options | { wrong: string } {
  try {
    const { values } = parseArgs({
      args,
      options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const only = partNames.find((name) => name === values.only);
    if (values.only !== undefined && !only) return { wrong: `unknown part: ${values.only}` };
    return { only, json: values.json };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

async function bench({ only, json }: Options): Promise<void> {
  const [code, sidebar, plan] = await Promise.all(
    ['dist/Code.js', 'dist/Sidebar.html', 'preview/sample/plan.json'].map((path) => readFile(path, 'utf8')),
  );
  const sample = { code: code ?? '', sidebar: sidebar ?? '', plan: plan ?? '' };
  const report: BenchReport = {};
  for (const name of only ? [only] : partNames) {
    const found = await parts[name](sample);
    Object.assign(report, found.report);
    if (!json) process.stdout.write(`${found.table}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

const read = readOptions(process.argv.slice(2));
if ('wrong' in read) {
  process.stderr.write(`${read.wrong}\n\n${usage}`);
  process.exitCode = 2;
} else void bench(read);
