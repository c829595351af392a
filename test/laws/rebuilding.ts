import type { Local } from '../../preview/local';
import type { Problem } from '../../src/calls/problem';
import type { TabId } from '../../src/tabs/ids';
import type { Act } from './acts/act';
import { perform } from './acts/sequences';
import { bookDifferences } from './comparable';
import { lostBy } from './losses';
import { ask, callsOf, copyOf, refusal, tryToBuild } from './workbook';

/** The hidden lists have no rows of people's, and the rows of the checks are written anew by each check. */
export const workedIn = (tabs: TabId[]): TabId[] => tabs.filter((id) => id !== 'lists' && id !== 'checks');

/** A workbook after what people did in it. */
export function workedOn(acts: Act[], opened: Local): Local {
  const local = copyOf(opened.book);
  for (const act of acts) perform(local, act);
  return local;
}

/** What a build takes away; that a second one has something to write is as bad. A broken workbook is left as it is. */
export function lossesOfBuild(local: Local): string[] {
  let refused: Problem | null = null;
  let writes = 0;
  const lost = lostBy(local, () => {
    writes = callsOf(local, () => {
      refused = tryToBuild(local);
    }).writes;
  });
  if (refused) return [...lost, ...unlessBroken(refused), ...(writes > 0 ? ['written though refused'] : [])];
  const again = callsOf(local, () => ask(local, 'beginBuild', { scope: 'all' }));
  return [...lost, ...(again.writes > 0 ? [`written again: ${again.writes}`] : [])];
}

/** Tabs that nobody can read, no start tab, or a currency that somebody pasted over. */
const unlessBroken = ({ code }: Problem): string[] =>
  ['tabBroken', 'notBuilt', 'settingsBad'].includes(code) ? [] : [`refused: ${code}`];

/** The same of a check, with or without a build before it: what the first one put right, the second no longer tells, and the third finds nothing new. */
export function lossesOfCheck(local: Local): string[] {
  const lost = lostBy(local, () => void refusal(local, 'check', {}));
  refusal(local, 'check', {});
  const before = structuredClone(local.book);
  refusal(local, 'check', {});
  return [...lost, ...bookDifferences(before, local.book)];
}
