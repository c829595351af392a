import { isTypedTable } from '../../tabs/all';
import type { RowFacts } from '../../workbook/column';
import { newIds } from '../resolve/ids';
import { isRowUsed, type TabLayout } from '../resolve/lay-out-tab';
import type { ContentRow } from '../sheet/content';
import type { Context } from './context';
import { rowFacts } from './row-facts';

/** One data row of a table: the id it is to have, what is to come into its blank cells, and the choices it will hold. */
export interface DataRow {
  row: number;
  id: string | undefined;
  comes: ContentRow | undefined;
  facts: RowFacts;
}

/**
 * Every data row from first to last. Content goes into the row of its id, where a build that was cut off began it; else into
 * unused rows, from the top.
 */
export function dataRows(tabLayout: TabLayout, context: Context): DataRow[] {
  const { id: tab } = tabLayout;
  const isTyped = isTypedTable(tab);
  const content: ContentRow[] = (isTyped && context.content.tables[tab]) || [];
  const byId = new Map(content.map((row) => [row.id, row]));
  const there = new Map((isTyped ? context.records.tables[tab] : []).map(({ row, id }) => [row, id]));
  const known = new Set(there.values());
  const coming = content.filter(({ id }) => !known.has(id));
  const ids = newIds(tabLayout);
  const rows: DataRow[] = [];
  for (let row = tabLayout.first; row <= tabLayout.last; row++) {
    const comes = isRowUsed(tabLayout, row) ? byId.get(there.get(row) ?? '') : coming.shift();
    const id = ids.get(row) ?? (there.has(row) ? undefined : comes?.id);
    rows.push({ row, id, comes, facts: { ...(comes?.typed as RowFacts), ...rowFacts(tabLayout, row) } });
  }
  return rows;
}
