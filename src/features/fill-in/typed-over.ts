import { draw } from '../../engine/draw/draw';
import type { Layout } from '../../engine/lay-out';
import type { CellAddress } from '../../records/records';
import { wordFor } from '../../records/words';
import { type CellContent, cellText } from '../../workbook/cell';

/** A worked-out cell of the KPIs that somebody typed over: what stands there, and the formula that belongs there. */
export interface TypedOver extends CellAddress {
  /** The row's KPI and the column, as people read them. */
  kpi: string;
  header: string;
  held: string;
  content: CellContent;
}

/** Every such cell, row by row. */
export function typedOver({ tabLayouts, context, records }: Layout): TypedOver[] {
  const tabLayout = tabLayouts.kpis;
  if (!tabLayout) return [];
  const { grid } = tabLayout;
  const header = tabLayout.rows.get('header') ?? 0;
  const names = new Map(
    records.tables.kpis.map(({ row, typed }) => [row, wordFor('kpis', typed.kpi ?? '', context.language)]),
  );
  return draw(tabLayout, context)
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
