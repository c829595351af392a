import * as z from 'zod/mini';
import { problemSchema } from './problem';

/** One call on its way in: only JSON text crosses, since a result with a date in it would arrive as null. */
export const requestSchema = z.object({ call: z.string(), input: z.unknown() });

/** One answer on its way out. */
export const answerSchema = z.union([
  z.object({ ok: z.literal(true), output: z.unknown() }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);
export type Answer = z.infer<typeof answerSchema>;
