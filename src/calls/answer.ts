import * as z from 'zod/mini';
import { type CallName, inputs, type Server } from './contract';
import { isProblemError, type Problem, problem } from './problem';
import { type Answer, requestSchema } from './wire';

/** The one boundary: takes a request's JSON text, gives an answer's; whatever goes wrong becomes a Problem. */
export function answerCall(server: Server, request: string, log: (error: unknown) => void): string {
  return JSON.stringify(settle(server, request, log));
}

function settle(server: Server, request: string, log: (error: unknown) => void): Answer {
  try {
    const parsed = requestSchema().safeParse(JSON.parse(request));
    if (!parsed.success || !Object.keys(inputs).includes(parsed.data.call))
      throw problem('callBad', { call: parsed.data?.call ?? '?' });
    const name = parsed.data.call as CallName;
    const input = z.safeParse(inputs[name](), parsed.data.input);
    if (!input.success) {
      const faults = input.error.issues.map((issue) => ({ path: issue.path.join('.'), reason: issue.code }));
      throw problem('callBad', { call: name }, faults);
    }
    return { ok: true, output: (server[name] as (input: unknown) => unknown)(input.data) };
  } catch (error) {
    return { ok: false, problem: asProblem(error, log) };
  }
}

/** Any failure as a Problem; unknown ones are logged and wrapped, never shown raw. */
export function asProblem(error: unknown, log: (error: unknown) => void): Problem {
  if (isProblemError(error)) return error.problem;
  log(error);
  return problem('serviceFailed', { detail: error instanceof Error ? error.message : String(error) }).problem;
}
