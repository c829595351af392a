import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { evaluate } from '../goals/evaluate';
import { readGoals } from '../goals/read-goals';
import { scoreTable } from '../goals/score-table';

const usage = `npm run evaluate:goals -- FILE.jsonl

Judges goals, one a line: {"id", "lang", "text", "structured"?}. Prints {"id", "S", "M", "A", "R", "T", "reasons"} a line; where
the file holds labels (m_evident, t_evident, overall, S … T), a table of scores on standard error.

Ends with 0, 1 when a line cannot be read (the others are judged), 2 on wrong usage.
`;

async function evaluateGoals([file, ...others]: string[]): Promise<number> {
  if (file === '--help') {
    process.stdout.write(usage);
    return 0;
  }
  if (file === undefined || others.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  /** npm runs in the project's folder; files are named from where the person stands. */
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    process.stderr.write(`cannot read ${path}\n\n${usage}`);
    return 2;
  }
  const { goals, wrong } = readGoals(text);
  const judged = goals.map((goal) => ({ goal, judgement: evaluate(goal) }));
  for (const { goal, judgement } of judged)
    process.stdout.write(`${JSON.stringify({ id: goal.id, ...judgement })}\n`);
  process.stderr.write(scoreTable(judged));
  for (const { line, reason } of wrong) process.stderr.write(`line ${line}: ${reason}\n`);
  return wrong.length > 0 ? 1 : 0;
}

void evaluateGoals(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
