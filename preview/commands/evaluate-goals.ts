import { evaluate } from '../goals/evaluate';
import { readGoals } from '../goals/read-goals';
import { scoreTable } from '../goals/score-table';
import { onFile } from './on-file';

const usage = `npm run evaluate:goals -- FILE.jsonl

Judges goals, one a line: {"id", "lang", "text", "asOf"?, "structured"?}; asOf is the day on which it is said, by which dates without a
year and "this year" go. Prints {"id", "S", "M", "A", "R", "T", "baseline", "target", "upper", "unit", "due", "metric", "guardrail",
"reasons"} a line: figures as read in the sentence (shares as 0.25; unit is a code of the units, metric of the KPIs; the guardrail is
the limit that guards the target), null where there is none. Where the file holds labels (m_evident, t_evident, overall, S … T), a
table of scores goes to standard error.

Ends with 0, 1 when a line cannot be read (the others are judged), 2 on wrong usage.
`;

void onFile(usage, (text) => {
  const { goals, wrong } = readGoals(text);
  const judged = goals.map((goal) => ({ goal, judgement: evaluate(goal) }));
  for (const { goal, judgement } of judged)
    process.stdout.write(`${JSON.stringify({ id: goal.id, ...judgement })}\n`);
  process.stderr.write(scoreTable(judged));
  for (const { line, reason } of wrong) process.stderr.write(`line ${line}: ${reason}\n`);
  return wrong.length > 0 ? 1 : 0;
});
