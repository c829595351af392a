import { isTyped } from '../workbook/column';
import type { Arranged } from './arrange';
import { runs } from './widths';
import type { Block } from './writes';

/** Blocks that people should not type over: computed columns, and a form's live answers with the headings between. */
export function computedBlocks(arranged: Arranged): Block[] {
  const { tab, first, last } = arranged;
  if (tab.shape === 'lists') return [];
  if (tab.shape === 'table') {
    const computed = arranged.blueprint.columns.flatMap(({ key, column }) =>
      column?.kind === 'computed'
        ? [{ at: arranged.columns.get(key) ?? 0, isInReach: column.hidden !== true }]
        : [],
    );
    return gathered(computed).map((run) => ({
      row: first,
      column: run.first,
      rows: Math.max(1, last - first + 1),
      columns: run.count,
    }));
  }
  const rows = Object.entries(tab.rows).flatMap(([key, row]) =>
    arranged.rows.has(key) && (row.kind === 'tab' || row.kind === 'heading' || !isTyped(row))
      ? [{ at: arranged.rows.get(key) ?? 0, isInReach: row.kind !== 'heading' }]
      : [],
  );
  const column = arranged.columns.get('answer') ?? 0;
  return gathered(rows).map((run) => ({ row: run.first, column, rows: run.count, columns: 1 }));
}

/** Neighbours together, but for those of which none is anything that people could type over. */
const gathered = (places: { at: number; isInReach: boolean }[]): { first: number; count: number }[] =>
  runs(places.map(({ at }) => ({ at, value: true }))).filter(({ first, count }) =>
    places.some(({ at, isInReach }) => isInReach && at >= first && at < first + count),
  );
