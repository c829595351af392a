import type { Layout } from '../../engine/lay-out';
import { lastUsedRow } from '../../engine/resolve/tab-layout';

import type { Plan } from '../../model/plan';
import type { CellAddress } from '../../records/records';
import type { TabId } from '../../tabs/ids';
import type { Day } from '../../workbook/day';

/** A workbook as the rules see it on the day it is; columns that are not there point to the row's first cell. */
export function planOf(layout: Layout, dayNow: Day, foreign: Plan['foreign'] = []): Plan {
  const { records, context, tabLayouts, broken } = layout;
  const place = (tab: TabId, row: number | undefined, column: string): CellAddress => ({
    tab,
    row: row ?? 1,
    column: tabLayouts[tab]?.columns.get(column) ?? 1,
  });
  return {
    records,
    currency: context.environment.currency,
    months: context.months,
    today: records.settings.asOf ?? dayNow,
    foreign,
    broken,
    has: (tab) => context.environment.has(tab),
    cell: place,
    freeRow: (tab, index) => {
      const tabLayout = tabLayouts[tab];
      return tabLayout ? lastUsedRow(tabLayout) + 1 + index : 1;
    },
    answer: (row) => place('start', tabLayouts.start?.rows.get(row), 'answer'),
    headCell: (tab, row, column) => place(tab, tabLayouts[tab]?.rows.get(row), column),
  };
}
