import { isForm, tabOf } from '../../tabs/all';
import { type TabId, tabIds } from '../../tabs/ids';
import { toMinor } from '../../workbook/money';
import type { Facts, FactValue, RowFacts } from './facts';

/** How two plans differ in one place: a row that came or went, or a cell that says something else. */
export type Difference =
  | { is: 'added'; tab: TabId; id: string; facts: RowFacts }
  | { is: 'gone'; tab: TabId; id: string; facts: RowFacts }
  | { is: 'changed'; tab: TabId; id: string; key: string; before?: FactValue; now?: FactValue };

/** What has become different from one plan to another, tab by tab in the order of the workbook. */
export const differences = (before: Facts, now: Facts): Difference[] =>
  tabIds.flatMap((tab) => {
    const [held, holds] = [rowsOf(before, tab), rowsOf(now, tab)];
    return union(held, holds).flatMap((id): Difference[] => {
      const [was, is] = [held[id], holds[id]];
      if (!was) return [{ is: 'added', tab, id, facts: is ?? {} }];
      if (!is) return [{ is: 'gone', tab, id, facts: was }];
      return changedIn(was, is).map((change) => ({ is: 'changed', tab, id, ...change }));
    });
  });

/** A form is always there, be it blank. */
const rowsOf = (facts: Facts, tab: TabId): Record<string, RowFacts> => ({
  ...(isForm(tabOf(tab)) ? { '': {} } : {}),
  ...facts[tab],
});

type Change = Pick<Extract<Difference, { is: 'changed' }>, 'key' | 'before' | 'now'>;

const changedIn = (was: RowFacts, is: RowFacts): Change[] =>
  union(was, is).flatMap((key) => {
    const [before, now] = [was[key], is[key]];
    if (before === now) return [];
    return [{ key, ...(before !== undefined && { before }), ...(now !== undefined && { now }) }];
  });

const union = (one: object, other: object): string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];

/** Money of all budget lines, in minor units. */
export const plannedMoney = (facts: Facts, currency: string): number =>
  Object.values(facts.budget ?? {}).reduce(
    (sum, line) =>
      Object.entries(line).reduce(
        (total, [key, amount]) =>
          key.startsWith('months:') && typeof amount === 'number' ? total + toMinor(amount, currency) : total,
        sum,
      ),
    0,
  );
