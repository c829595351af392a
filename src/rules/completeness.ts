import type { Records } from '../records/records';
import { typedRows } from '../records/typed-rows';
import { tabOf } from '../tabs/all';
import { type TabId, tabIds } from '../tabs/ids';
import { typedParts } from '../workbook/tab';

interface Completeness {
  tab: TabId;
  filled: number;
  of: number;
}

/** Notes are nobody's duty, nor is what only an approval or a second decision of a review fills in. */
const optional = new Set(['note', 'notes', 'approvedOn', 'approvedBy', 'review']);

/** Cells filled of those that may be typed: in the rows in use of each table, or the answers of each form. */
export function completenessOf(records: Records, has: (tab: TabId) => boolean): Completeness[] {
  return tabIds.filter(has).flatMap((tab): Completeness[] => {
    const keys = Object.entries(typedParts(tabOf(tab))).flatMap(([key, { needs }]) =>
      !optional.has(key) && (!needs || has(needs)) ? [key] : [],
    );
    if (keys.length === 0) return [];
    const rows = typedRows(records, tab);
    const filled = rows
      .flatMap(({ typed }) => Object.entries(typed))
      .filter(([key, value]) => value !== undefined && keys.includes(key));
    return [{ tab, filled: filled.length, of: keys.length * rows.length }];
  });
}
