import type { Records } from '../records/records';
import { isForm, isTable, isTypedForm, isTypedTable, tabOf } from '../tabs/all';
import { type TabId, tabIds } from '../tabs/ids';
import { isTyped } from '../workbook/column';

export interface Completeness {
  tab: TabId;
  filled: number;
  of: number;
}

/** Notes are nobody's duty, nor is what only an approval or a second decision of a review fills in. */
const optional = new Set(['note', 'notes', 'approvedOn', 'approvedBy', 'review']);

/** Cells filled of those that may be typed: in the rows in use of each table, or the answers of each form. */
export function completenessOf(records: Records, has: (tab: TabId) => boolean): Completeness[] {
  return tabIds.filter(has).flatMap((tab): Completeness[] => {
    const described = tabOf(tab);
    if (isTable(described)) {
      if (!isTypedTable(tab)) return [];
      const keys = Object.keys(described.columns).filter((key) => {
        const column = described.columns[key];
        return column && isTyped(column) && !optional.has(key) && (!column.needs || has(column.needs));
      });
      const rows: { typed: Record<string, unknown> }[] = records.tables[tab];
      const filled = rows.reduce(
        (sum, { typed }) => sum + keys.filter((key) => typed[key] !== undefined).length,
        0,
      );
      return [{ tab, filled, of: keys.length * rows.length }];
    }
    if (!isForm(described)) return [];
    const keys = Object.entries(described.rows).flatMap(([key, row]) =>
      row.kind !== 'heading' && row.kind !== 'tab' && isTyped(row) && !optional.has(key) ? [key] : [],
    );
    const answers: Record<string, unknown> | false =
      tab === 'start' ? records.settings : isTypedForm(tab) && records.forms[tab];
    if (!answers) return [];
    return [{ tab, filled: keys.filter((key) => answers[key] !== undefined).length, of: keys.length }];
  });
}
