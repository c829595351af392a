import { type TabId, tabIds } from '../../src/tabs/ids';
import type { Group } from '../../src/workbook/tab';

type NamedGroup = Exclude<Group, 'none'>;

const order: readonly string[] = tabIds;

/** The tabs stand in the order of their groups; the descriptions that name the groups would be much to load for that. */
export function groupOf(tab: string): NamedGroup {
  const isBefore = (other: TabId) => order.indexOf(tab) < order.indexOf(other);
  if (isBefore('channels')) return 'strategy';
  return isBefore('metrics') ? 'plan' : 'measure';
}
