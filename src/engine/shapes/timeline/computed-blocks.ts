import { weekRows } from '../../../workbook/tab';
import type { TabLayout } from '../../resolve/tab-layout';
import type { Block } from '../../sheet/writes';

/** From the years down to the last row, every week included: nobody need type anywhere. */
export function wholeTimeline({ rows, columns, last }: TabLayout): Block {
  const row = Math.min(...weekRows.map((key) => rows.get(key) ?? 1));
  const column = Math.min(...columns.values());
  return { row, column, rows: last - row + 1, columns: Math.max(...columns.values()) - column + 1 };
}
