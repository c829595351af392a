import { isTyped } from '../../workbook/column';
import { weekRows } from '../../workbook/tab';
import type { TabLayout } from '../resolve/lay-out-tab';
import type { Block } from '../sheet/writes';
import { runs } from './widths';

/** Blocks that people should not type over: computed columns, and a form's live answers with the headings between. */
export function computedBlocks(tabLayout: TabLayout): Block[] {
  const { tab, first, last } = tabLayout;
  if (tab.shape === 'lists') return [];
  if (tab.shape === 'timeline') return [wholeTimeline(tabLayout)];
  if (tab.shape === 'table') {
    const computed = tabLayout.blueprint.columns.filter(({ column }) => column?.kind === 'computed');
    const addresses = computed.map(({ key }) => ({ at: tabLayout.columns.get(key) ?? 0, value: true }));
    return runs(addresses).map((run) => ({
      row: first,
      column: run.first,
      rows: Math.max(1, last - first + 1),
      columns: run.count,
    }));
  }
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

/** From the years down to the last row, every week included: nobody need type anywhere. */
function wholeTimeline({ rows, columns, last }: TabLayout): Block {
  const row = Math.min(...weekRows.map((key) => rows.get(key) ?? 1));
  const column = Math.min(...columns.values());
  return { row, column, rows: last - row + 1, columns: Math.max(...columns.values()) - column + 1 };
}
