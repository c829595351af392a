import fc from 'fast-check';
import type { Local } from '../../../preview/local';
import type { TabId } from '../../../src/tabs/ids';
import { keysIn, tabsIn } from '../workbook';
import type { Act, Doer } from './act';
import { lines } from './lines';
import { ownThings } from './own-things';
import { pasting } from './pasting';
import { breaking, tabs } from './tabs';
import { typing } from './typing';

const usual: Record<string, Doer> = { ...typing, ...lines, ...pasting, ...ownThings, ...tabs };
const doers: Record<string, Doer> = { ...usual, ...breaking };

const anyOf = (names: string[]) => fc.constantFrom(...names);
const act = fc.record({
  does: fc.oneof(
    { withCrossShrink: true },
    // What an act becomes while a failure is made simple.
    { weight: 1, arbitrary: fc.constant('nothing') },
    {
      weight: 40,
      arbitrary: anyOf([
        'typeInTypedCell',
        'typeInOwnColumn',
        'insertColumn',
        'insertRow',
        'sortData',
        'moveColumn',
      ]),
    },
    { weight: 120, arbitrary: anyOf(Object.keys(usual)) },
    // A tab that is broken ends the play with it, so it happens in one sequence of five or so.
    { weight: 1, arbitrary: anyOf(Object.keys(breaking)) },
  ),
  inFirst: fc.boolean(),
  at: fc.nat({ max: 60 }),
  to: fc.nat({ max: 60 }),
});

/** What people do in two of these tabs, so that acts meet: 30 acts. */
export const sequencesIn = (touched: TabId[]): fc.Arbitrary<Act[]> =>
  fc
    .tuple(
      fc.constantFrom(...touched),
      fc.constantFrom(...touched),
      fc.array(act, { minLength: 30, maxLength: 30 }),
    )
    .map(([first, second, acts]) =>
      acts.map(({ inFirst, ...each }, mark) => ({ ...each, tab: inFirst ? first : second, mark })),
    );

/** Does an act where it can be done: nobody works in a tab that is gone, or that has lost its keys. */
export function perform(local: Local, act: Act): void {
  const sheet = tabsIn(local.book).find(({ tab }) => tab === act.tab)?.sheet;
  const keys = sheet && keysIn(sheet);
  if (!sheet || !keys || keys.columns.size === 0 || keys.rows.size === 0) return;
  doers[act.does]?.({ ...act, local, sheet, keys });
}
