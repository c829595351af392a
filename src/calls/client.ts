import * as z from 'zod/mini';
import { type CallName, type Client, type Input, type Output, outputs } from './contract';
import { ProblemError, problem } from './problem';
import { answerSchema } from './wire';

/** Hands a request's JSON text to the add-on and brings back the answer's. */
export type Send = (request: string) => Promise<string>;

/** The client of the contract over a channel of JSON texts; answers are checked where they arrive. */
export function clientOver(send: Send): Client {
  const names = Object.keys(outputs) as CallName[];
  return Object.fromEntries(
    names.map((name) => [name, (input: Input<typeof name>) => ask(send, name, input)]),
  ) as unknown as Client;
}

async function ask<Name extends CallName>(send: Send, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = answerSchema().safeParse(parseJson(await send(JSON.stringify({ call: name, input }))));
  if (!answer.success) throw problem('callBad', { call: name });
  if (answer.data.problem) throw new ProblemError(answer.data.problem);
  const output = z.safeParse(outputs[name](), answer.data.output);
  if (!output.success) throw problem('callBad', { call: name });
  return output.data as Output<Name>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
