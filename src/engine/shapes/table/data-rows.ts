import { isTypedTable } from '../../../tabs/all';
import type { RowFacts } from '../../../workbook/column';
import type { Context } from '../../draw/context';
import { newIds } from '../../resolve/ids';
import { isRowUsed, type TabLayout } from '../../resolve/tab-layout';
import type { ContentRow } from '../../sheet/content';
import { rowFacts } from './row-facts';

/** One data row of a table: the id it is to have, what is to come into its blank cells, and the choices it will hold. */
interface DataRow {
  row: number;
  id: string | undefined;
  content: ContentRow | undefined;
  facts: RowFacts;
}

/**
 * Every data row from first to last. Content goes into the row of its id, where a build that was cut off began it; else into
 * unused rows, from the top.
 */
export function dataRows(tabLayout: TabLayout, context: Context): DataRow[] {
  const { id: tab } = tabLayout;
  const isTyped = isTypedTable(tab);
  const all: ContentRow[] = (isTyped && context.content.tables[tab]) || [];
  const byId = new Map(all.map((row) => [row.id, row]));
  const there = new Map((isTyped ? context.records.tables[tab] : []).map(({ row, id }) => [row, id]));
  const known = new Set(there.values());
  const coming = all.filter(({ id }) => !known.has(id));
  const ids = newIds(tabLayout);
  const rows: DataRow[] = [];
  for (let row = tabLayout.first; row <= tabLayout.last; row++) {
    const content = isRowUsed(tabLayout, row) ? byId.get(there.get(row) ?? '') : coming.shift();
    const id = ids.get(row) ?? (there.has(row) ? undefined : content?.id);
    rows.push({ row, id, content, facts: { ...(content?.typed as RowFacts), ...rowFacts(tabLayout, row) } });
  }
  return rows;
}
