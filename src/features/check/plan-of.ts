import type { Layout } from '../../engine/lay-out';
import { keyAt, lastUsedRow } from '../../engine/resolve/tab-layout';

import type { Plan } from '../../model/plan';
import type { CellAddress } from '../../records/records';
import { isForm, tabOf } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import type { Day } from '../../workbook/day';

/** What only the cells tell: their formats, and what stood in them before a build put it right. */
export type FoundInCells = Partial<Pick<Plan, 'foreign' | 'altered' | 'deleted'>>;

/** A workbook as the rules see it on the day it is; columns that are not there point to the row's first cell. */
export function planOf(
  { records, context, tabLayouts, broken }: Layout,
  dayNow: Day,
  { foreign = [], altered = [], deleted = [] }: FoundInCells = {},
): Plan {
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
    altered,
    deleted,
    has: (tab) => context.environment.has(tab),
    cell: place,
    keyAt: ({ tab, row, column }) => {
      const tabLayout = tabLayouts[tab];
      if (!tabLayout) return '';
      return isForm(tabOf(tab)) ? keyAt(tabLayout.rows, row) : keyAt(tabLayout.columns, column);
    },
    freeRow: (tab, index) => {
      const tabLayout = tabLayouts[tab];
      return tabLayout ? lastUsedRow(tabLayout) + 1 + index : 1;
    },
    answer: (row) => place('start', tabLayouts.start?.rows.get(row), 'answer'),
    headCell: (tab, row, column) => place(tab, tabLayouts[tab]?.rows.get(row), column),
  };
}
