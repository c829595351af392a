import * as z from 'zod/mini';
import { type Problem, problemSchema } from './problem';

/** One call on its way in: only JSON text crosses, since a result with a date in it would arrive as null. */
export const requestSchema = () => z.object({ call: z.string(), input: z.unknown() });

/** One answer on its way out. */
export type Answer = { ok: true; output: unknown } | { ok: false; problem: Problem };
/** The same as it arrives: whoever reads it tells the two apart by the problem. */
export const answerSchema = () =>
  z.object({ ok: z.boolean(), output: z.optional(z.unknown()), problem: z.optional(problemSchema()) });
