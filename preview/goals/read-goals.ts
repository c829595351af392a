import * as z from 'zod/mini';
import { isDay } from '../../src/workbook/day';
import { languages } from '../../src/workbook/language';

const text = () => z.string({ error: 'must be text' });
const flag = z.optional(z.nullable(z.boolean({ error: 'must be true, false or null' })));
const verdict = z.optional(
  z.nullable(z.enum(['yes', 'no', 'unknown'], { error: 'must be yes, no or unknown' })),
);

const given = z.object(
  {
    id: z.union([text(), z.number()], { error: 'must be text or a number' }),
    lang: z.enum(languages, { error: `must be one of ${languages.join(', ')}` }),
    text: text(),
    structured: z.optional(
      z.nullable(z.record(z.string(), z.unknown(), { error: 'must be an object of fields' })),
    ),
    asOf: z.optional(
      z.nullable(text().check(z.refine((day) => isDay(day), { error: 'must be a day such as 2027-01-15' }))),
    ),
    overall: z.optional(z.nullable(text())),
    m_evident: flag,
    t_evident: flag,
    S: verdict,
    M: verdict,
    A: verdict,
    R: verdict,
    T: verdict,
  },
  { error: 'must be an object' },
);

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
    .map(({ path, message }) => `${path.join('.') || 'the line'} ${message}`)
    .join('; ');
}
