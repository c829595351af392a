import type { TableTab } from '../../../workbook/tab';
import { lastUsedRow, type TabLayout } from '../../resolve/tab-layout';

import type { RowsWanted } from '../../resolve/tab-parts';

/** Rows of a tab written by the add-on that are dressed before anything stands there. */
const dressedRows = 200;
/** Too few blank rows at the end: then there are as many again as a new tab has. */
const fewSpareRows = 3;

export function lastTableRow(
  tab: TableTab,
  tabLayout: TabLayout,
  { contentRows, moreRows }: RowsWanted,
): number {
  const { grid, first } = tabLayout;
  if (tab.written) return Math.max(grid.rows, first + dressedRows - 1);
  const spare = tab.spareRows;
  const used = Math.max(lastUsedRow(tabLayout), first - 1);
  const there = Math.max(grid.rows, first - 1);
  const wanted = Math.max(used, first - 1 + contentRows);
  const ready =
    there - wanted >= Math.min(fewSpareRows, spare) && there >= first
      ? there
      : Math.max(wanted + Math.max(spare, 1), there);
  return ready + moreRows;
}
