import type { TimelineTab } from '../../../workbook/tab';
import type { TabLayout } from '../../resolve/tab-layout';

export const lastTimelineRow = (tab: TimelineTab, tabLayout: TabLayout, contentRows: number): number =>
  Math.max(lastTurn(tabLayout), tabLayout.first - 1 + upToTens(contentRows + tab.spareRows));

/** A tab that grows by ten rows at a time is not dressed anew for each of them. */
const upToTens = (rows: number): number => Math.ceil(rows / 10) * 10;

/** The last row that shows something in its turn. */
function lastTurn({ grid, columns, first }: TabLayout): number {
  const at = columns.get('turn') ?? 0;
  for (let row = grid.rows; row >= first; row--) if (!grid.isBlank(row, at)) return row;
  return first - 1;
}
