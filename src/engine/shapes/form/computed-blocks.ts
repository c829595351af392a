import { isTyped } from '../../../workbook/column';
import type { FormTab } from '../../../workbook/tab';
import type { TabLayout } from '../../resolve/tab-layout';
import { runs } from '../../sheet/runs';
import type { Block } from '../../sheet/writes';

/** The live answers, with the headings between them. */
export function formBlocks(tab: FormTab, tabLayout: TabLayout): Block[] {
  const rows = Object.entries(tab.rows).flatMap(([key, row]) =>
    tabLayout.rows.has(key) && (row.kind === 'tab' || row.kind === 'heading' || !isTyped(row))
      ? [{ at: tabLayout.rows.get(key) ?? 0, isLive: row.kind !== 'heading' }]
      : [],
  );
  const column = tabLayout.columns.get('answer') ?? 0;
  return runs(rows.map(({ at }) => ({ at, value: true })))
    .map((run): Block => ({ row: run.first, column, rows: run.count, columns: 1 }))
    .filter((block) =>
      rows.some(({ at, isLive }) => isLive && at >= block.row && at < block.row + block.rows),
    );
}
