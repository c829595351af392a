import type { TabLayout } from '../resolve/lay-out-tab';
import { cornerMark, rowKey } from '../sheet/key-index';
import { CellWriter, type Drawn } from './cell-writer';
import type { Context } from './context';
import { drawForm } from './draw-form';
import { drawLists } from './draw-lists';
import { drawTable } from './draw-table';
import { drawTimeline } from './draw-timeline';

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
  switch (tabLayout.tab.shape) {
    case 'form':
      drawForm(writer, tabLayout.tab);
      break;
    case 'table':
      drawTable(writer, tabLayout.tab);
      break;
    case 'timeline':
      drawTimeline(writer, tabLayout.tab);
      break;
    case 'lists':
      drawLists(writer);
      break;
  }
  return writer.cells;
}
