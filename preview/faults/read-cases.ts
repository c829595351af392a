import * as z from 'zod/mini';
import { tabIds } from '../../src/tabs/ids';
import { isDay } from '../../src/workbook/day';
import { languages } from '../../src/workbook/language';
import { isLocale } from '../spreadsheet/locales';

const text = () => z.string({ error: 'must be text' });
const whole = () => z.optional(z.int({ error: 'must be a whole number' }));

const edit = z.object(
  {
    tab: z.enum(tabIds, { error: 'must be the id of a tab' }),
    row: text(),
    column: text(),
    text: text(),
    shiftRows: whole(),
    short: whole(),
  },
  { error: 'must be an object' },
);

const given = z.object(
  {
    id: z.union([text(), z.number()], { error: 'must be text or a number' }),
    plan: text(),
    language: z.optional(z.enum(languages, { error: `must be one of ${languages.join(', ')}` })),
    locale: z.optional(text().check(z.refine(isLocale, { error: 'must be a locale such as en_US' }))),
    asOf: z.optional(text().check(z.refine(isDay, { error: 'must be a day such as 2027-01-31' }))),
    edits: z.array(edit, { error: 'must be a list' }),
  },
  { error: 'must be an object' },
);

/** A plan, and what somebody types into its workbook. */
export type Case = z.infer<typeof given>;
/** What is typed into one cell; '' wipes it. */
export type Edit = z.infer<typeof edit>;

/** The cases of a file of one JSON object a line, and every line that holds none, with the reason. */
export function readCases(file: string): { cases: Case[]; wrong: string[] } {
  const cases: Case[] = [];
  const wrong: string[] = [];
  for (const [index, line] of file
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const read = readCase(line);
    if (typeof read === 'string') wrong.push(`line ${index + 1}: ${read}`);
    else cases.push(read);
  }
  return { cases, wrong };
}

function readCase(line: string): Case | string {
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
