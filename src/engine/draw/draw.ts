import type { Arranged } from '../resolve/arrange';
import { cornerMark, rowKey } from '../sheet/survey';
import { drawForm } from './draw-form';
import { drawLists } from './draw-lists';
import { drawTable } from './draw-table';
import { drawTimeline } from './draw-timeline';
import type { Ground } from './ground';
import { type Drawn, Pen } from './pen';

/** The cells of a tab that are the add-on's to write. */
export function draw(arranged: Arranged, ground: Ground): Drawn[] {
  const pen = new Pen(arranged, ground);
  pen.put(arranged.keyRow, arranged.keyColumn, `${cornerMark} ${arranged.id}`);
  for (const { key } of arranged.blueprint.columns)
    pen.put(arranged.keyRow, arranged.columns.get(key) ?? 0, key);
  for (const key of arranged.blueprint.rows)
    pen.put(arranged.rows.get(key) ?? 0, arranged.keyColumn, rowKey(key));
  const firstColumn = arranged.blueprint.columns[0]?.key ?? '';
  pen.putWords('title', firstColumn, ({ tabs }) => tabs[arranged.id].title);
  pen.putWords('about', firstColumn, ({ tabs }) => tabs[arranged.id].about);
  switch (arranged.tab.shape) {
    case 'form':
      drawForm(pen, arranged.tab);
      break;
    case 'table':
      drawTable(pen, arranged.tab);
      break;
    case 'timeline':
      drawTimeline(pen, arranged.tab);
      break;
    case 'lists':
      drawLists(pen);
      break;
  }
  return pen.cells;
}
