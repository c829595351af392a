import { draw } from '../../engine/draw/draw';
import type { Layout } from '../../engine/lay-out';
import type { Place } from '../../records/records';
import { wordFor } from '../../records/words';
import { type CellContent, cellText } from '../../workbook/cell';

/** A worked-out cell of the KPIs that somebody typed over: what stands there, and the formula that belongs there. */
export interface TypedOver extends Place {
  /** The row's KPI and the column, as people read them. */
  kpi: string;
  header: string;
  held: string;
  content: CellContent;
}

/** Every such cell, row by row. */
export function typedOver({ arrangement, ground, records }: Layout): TypedOver[] {
  const arranged = arrangement.kpis;
  if (!arranged) return [];
  const { grid } = arranged;
  const header = arranged.rows.get('header') ?? 0;
  const names = new Map(
    records.tables.kpis.map(({ row, typed }) => [row, wordFor('kpis', typed.kpi ?? '', ground.language)]),
  );
  return draw(arranged, ground)
    .filter(({ stays }) => stays)
    .map(({ row, column, content }) => ({
      tab: 'kpis',
      row,
      column,
      content,
      kpi: names.get(row) ?? '',
      header: cellText(grid.value(header, column)),
      held: grid.formula(row, column) || cellText(grid.value(row, column)),
    }));
}
