import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { evaluate } from '../imports/evaluate';
import { readCases } from '../imports/read-cases';
import { onFile } from './on-file';

const usage = `npm run evaluate:imports -- CASES.jsonl

Brings files of numbers into a plan as the sidebar does, each confirmed after the one before. Each line of the file is
{"id", "files": [paths beside it], "plan": {"currency", "firstMonth", "months", "language"}, "choices"?: {"uses", "split", "month",
"order", "mark", "year", "totals", "target"}}; each line printed is {"id", "source", "refused"?, "ambiguous"?, "written", "rows", "spend"?,
"setApart", "remarks"}: the metrics that stand there afterwards, by measure and month.

Ends with 0, 1 when a line cannot be read (the others are evaluated), 2 on wrong usage.
`;

void onFile(usage, async (text, path) => {
  const { cases, wrong } = readCases(text);
  const folder = dirname(path);
  const code = await readFile('dist/Code.js', 'utf8');
  for (const one of cases) {
    const outcome = await evaluate(one, code, (file) => new Uint8Array(readFileSync(resolve(folder, file))));
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
  for (const line of wrong) process.stderr.write(`${line}\n`);
  return wrong.length > 0 ? 1 : 0;
});
