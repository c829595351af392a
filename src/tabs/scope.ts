import type { Group, Size } from '../workbook/tab';
import { tabOf, tabsOfSize } from './all';
import { type TabId, tabIds } from './ids';

export type Scope = 'all' | 'strategy' | 'plan';

/** The strategy can stand alone; the plan hangs on it, so building the plan builds what it hangs on. */
const strategyGroups: Group[] = ['none', 'strategy'];

/** Tabs that people may take out of the workbook and bring back; the others hold the light plan together. */
export const optionalTabs: TabId[] = tabIds.filter((id) => tabOf(id).size === 'full');

/** The tabs that a scope needs, in the order of the workbook. */
export const tabsOfScope = (scope: Scope, size: Size): TabId[] =>
  tabsOfSize(size).filter(
    (id) => scope !== 'strategy' || strategyGroups.includes(tabOf(id).group) || id === 'checks',
  );
