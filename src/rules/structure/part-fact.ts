import type { TabId } from '../../tabs/ids';
import type { PlainFact } from '../finding';

/** What a column or row is called by its key: a month, its header, or the tab where it has none. */
export function partFact(tab: TabId, key: string): PlainFact {
  const [name = '', month] = key.split(':');
  if (month !== undefined) return { month };
  return { column: [tab, name || 'title'] };
}
