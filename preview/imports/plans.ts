import { deserialize, serialize } from 'node:v8';
import type { CallName, Input, Output } from '../../src/calls/contract';
import type { Answer } from '../../src/calls/wire';
import { loadOnceInVm } from '../bundle/load-in-vm';
import { openLocalWith } from '../bundle/open-local-with';
import type { Local } from '../local';
import type { ImportCase } from './import-case';

/** A call as the sidebar makes it; what the add-on refuses is thrown. */
export function call<Name extends CallName>(local: Local, name: Name, input: Input<Name>): Output<Name> {
  const request = JSON.stringify({ call: name, input });
  const answer: Answer = JSON.parse(String(local.callFromSidebar('throughlineCall', request)));
  if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.problem)}`);
  return answer.output as Output<Name>;
}

const books = new Map<string, Buffer>();
/** The script is loaded once for all cases and soon runs several times faster. */
const load = loadOnceInVm();

/** A spreadsheet with the plan of a case and nothing typed in it; each plan is built once. */
export function planOf({ plan }: ImportCase, code: string): Local {
  const html = { Sidebar: '<!doctype html>' };
  const key = JSON.stringify(plan);
  const held = books.get(key);
  if (held) return openLocalWith({ code, html, book: deserialize(held) }, load);
  const local = openLocalWith({ code, html }, load);
  const setUp = { business: 'B', planName: 'P', size: 'full' as const, ...plan };
  const { steps } = call(local, 'beginBuild', { scope: 'all', setUp });
  for (const tabs of steps) call(local, 'buildStep', { tabs });
  books.set(key, serialize(local.book));
  return local;
}
