import { CellWriter } from '../draw/cell-writer';
import type { Context } from '../draw/context';
import type { TabLayout } from '../resolve/tab-layout';
import { shapeOf } from '../shapes/all';
import type { Drawn } from '../sheet/drawn';
import { cornerMark, rowKey } from '../sheet/key-index';

/** The cells of a tab that are the add-on's to write. */
export function draw(tabLayout: TabLayout, context: Context): Drawn[] {
  const writer = new CellWriter(tabLayout, context);
  writer.put(tabLayout.keyRow, tabLayout.keyColumn, `${cornerMark} ${tabLayout.id}`);
  for (const { key } of tabLayout.blueprint.columns)
    writer.put(tabLayout.keyRow, tabLayout.columns.get(key) ?? 0, key);
  for (const key of tabLayout.blueprint.rows)
    writer.put(tabLayout.rows.get(key) ?? 0, tabLayout.keyColumn, rowKey(key));
  const firstColumn = tabLayout.blueprint.columns[0]?.key ?? '';
  writer.putWords('title', firstColumn, ({ tabs }) => tabs[tabLayout.id].title);
  writer.putWords('about', firstColumn, ({ tabs }) => tabs[tabLayout.id].about);
  shapeOf(tabLayout.tab).draw(writer);
  return writer.cells;
}
