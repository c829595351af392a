import * as z from 'zod/mini';
import { languages } from '../../src/workbook/language';

const verdict = z.optional(z.nullable(z.enum(['yes', 'no', 'unknown'])));
const flag = z.optional(z.nullable(z.boolean()));

const given = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.enum(languages),
  text: z.string(),
  structured: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  overall: z.optional(z.nullable(z.string())),
  m_evident: flag,
  t_evident: flag,
  S: verdict,
  M: verdict,
  A: verdict,
  R: verdict,
  T: verdict,
});

/** A goal of the file, with its labels where there are any. */
export type GivenGoal = z.infer<typeof given>;

/** The goals of a file of one JSON object a line, and every line that holds none, with the reason. */
export function readGoals(text: string): { goals: GivenGoal[]; wrong: { line: number; reason: string }[] } {
  const goals: GivenGoal[] = [];
  const wrong: { line: number; reason: string }[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') wrong.push({ line: index + 1, reason: read });
    else goals.push(read);
  }
  return { goals, wrong };
}

function readLine(line: string): GivenGoal | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  const read = given.safeParse(value);
  if (read.success) return read.data;
  return read.error.issues
    .map(({ path, code, input: _, ...issue }) => fault(path.join('.'), code, issue))
    .join('; ');
}

const fault = (path: string, code: string, issue: object): string => {
  const values = 'values' in issue && Array.isArray(issue.values) ? ` one of ${issue.values.join(', ')}` : '';
  const expected = 'expected' in issue ? ` ${issue.expected}` : values;
  return `${path || 'the line'} must be${expected || ` something else (${code})`}`;
};
