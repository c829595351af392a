import * as z from 'zod/mini';

/** A case of `npm run evaluate:imports`: files in the order in which they come, the plan, and what a person would choose. */
export const caseSchema = z.object({
  id: z.string(),
  files: z.array(z.string()).check(z.minLength(1)),
  plan: z.object({
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    firstMonth: z.string().check(z.regex(/^\d{4}-\d\d$/)),
    months: z.int().check(z.gte(1), z.lte(24)),
    language: z.enum(['en', 'fr', 'ar', 'vi', 'zh']),
  }),
  choices: z.optional(
    z.object({
      /** By header: a measure's id, `date`, `campaign`, `channel` or `leave`. */
      uses: z.optional(z.record(z.string(), z.string())),
      split: z.optional(z.enum(['campaign', 'channel'])),
      month: z.optional(z.string()),
      order: z.optional(z.enum(['dmy', 'mdy'])),
      mark: z.optional(z.enum(['.', ','])),
      year: z.optional(z.string()),
      totals: z.optional(z.enum(['sums', 'rows'])),
      target: z.optional(z.enum(['metrics', 'spend'])),
    }),
  ),
});
export type ImportCase = z.infer<typeof caseSchema>;

/** What became of the files of a case. */
export interface Outcome {
  id: string;
  /** The maker that the last file was recognised as; null for none. */
  source: string | null;
  refused?: { code: string; message: string };
  /** What a person must answer first. */
  ambiguous?: { question: string; message: string }[];
  /** What stands in the metrics afterwards, by measure and month; rows of one measure are added. */
  written: Record<string, Record<string, number>>;
  /** The same by row, with what each says of where its numbers come from. */
  rows: { measure: string; tool: string; months: Record<string, number> }[];
  spend?: { date: string; amount: number; supplier: string }[];
  setApart: { rows: number; why: string; lines: number[] }[];
  remarks: string[];
}
