import type { ImportOrder } from '../../../calls/imports';
import type { Layout } from '../../../engine/lay-out';
import type { ContentRow } from '../../../engine/sheet/content';
import { monthOf } from '../../../workbook/day';
import { fold } from '../fold';
import { type Imported, importKey } from './imported';
import { type Reconciled, stateOf } from './reconciled';

/** Holds what was spent against the rows of the tab of spend, one row a month and name. */
export function reconcileSpend(
  order: ImportOrder,
  layout: Layout,
  imported: Imported,
  freeId: () => string,
): Reconciled[] {
  const tabLayout = layout.tabLayouts.spend;
  if (!tabLayout) return [];
  const column = tabLayout.columns.get('amount') ?? 0;
  const rows = layout.records.tables.spend;
  return order.spent.map(({ date, supplier, name, line, amount }) => {
    const key = importKey('spend', order.source, monthOf(date), fold(supplier), fold(name));
    const before = imported.rows[key];
    const row =
      rows.find(({ id }) => id !== '' && id === before?.row) ??
      rows.find(
        ({ typed }) =>
          typed.date === date && typed.amount === amount && fold(typed.supplier ?? '') === fold(supplier),
      );
    const stands = row ? tabLayout.grid.value(row.row, column) : '';
    const figure = before && before.row === row?.id ? before.figures[''] : undefined;
    const state = stateOf(stands, amount, figure);
    const typed = {
      supplier,
      date,
      amount,
      state: 'actual',
      ...(name && { note: name }),
      ...(line && { line }),
    };
    return {
      key,
      aims: row ? [{ at: '', row: row.row, column, comes: amount, state }] : [],
      tool: null,
      fresh: row ? null : ({ id: freeId(), typed } as ContentRow),
      entry: {
        title: [supplier, name].filter(Boolean).join(' · '),
        row: row?.id ?? '',
        rows: [],
        cells: [{ at: '', comes: amount, stands: String(stands), state }],
      },
    };
  });
}
