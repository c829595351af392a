import type { Layout } from '../../engine/lay-out';
import { lastUsedRow } from '../../engine/resolve/arrange';
import type { Plan } from '../../model/plan';
import type { Place } from '../../records/records';
import type { TabId } from '../../tabs/ids';
import type { Day } from '../../workbook/day';

/** A workbook as the rules see it on the day it is; columns that are not there point to the row's first cell. */
export function planOf({ records, ground, arrangement, broken }: Layout, dayNow: Day): Plan {
  const place = (tab: TabId, row: number | undefined, column: string): Place => ({
    tab,
    row: row ?? 1,
    column: arrangement[tab]?.columns.get(column) ?? 1,
  });
  return {
    records,
    currency: ground.world.currency,
    months: ground.months,
    today: records.settings.asOf ?? dayNow,
    broken,
    has: (tab) => ground.world.has(tab),
    cell: place,
    freeRow: (tab, index) => {
      const arranged = arrangement[tab];
      return arranged ? lastUsedRow(arranged) + 1 + index : 1;
    },
    answer: (row) => place('start', arrangement.start?.rows.get(row), 'answer'),
    headCell: (tab, row, column) => place(tab, arrangement[tab]?.rows.get(row), column),
  };
}
