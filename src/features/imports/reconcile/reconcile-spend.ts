import type { ImportOrder } from '../../../calls/imports';
import type { Layout } from '../../../engine/lay-out';
import type { ContentRow } from '../../../engine/sheet/content';
import { monthOf } from '../../../workbook/day';
import { foldedName } from '../read/folded-name';
import { accountKey, type Imported, type ImportedRow, importKey } from './imported';
import { comingTo, type Reconciled } from './reconciled';

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
  return order.spent.map(({ date, supplier, name, line, amount, pieces }) => {
    const key = importKey(
      'spend',
      order.source,
      monthOf(date),
      foldedName(supplier),
      foldedName(name),
      ...accountKey(order),
    );
    const before = imported.rows[key];
    const row =
      rows.find(({ id }) => id !== '' && id === before?.row) ??
      rows.find(
        ({ typed }) =>
          typed.date === date &&
          typed.amount === amount &&
          foldedName(typed.supplier ?? '') === foldedName(supplier),
      );
    const present = row ? tabLayout.grid.value(row.row, column) : '';
    const coming = comingTo(present, toldOf(before, row?.id, monthOf(date)), {
      at: monthOf(date),
      pieces: pieces ?? [[1, 31, amount]],
      kind: 'flow',
      covers: order.covers,
    });
    const { incoming, state } = coming;
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
      aims: row ? [{ at: '', row: row.row, column, incoming, state }] : [],
      pieces: { '': coming.pieces },
      tool: null,
      fresh: row ? null : ({ id: freeId(), typed } as ContentRow),
      entry: {
        title: [supplier, name].filter(Boolean).join(' · '),
        row: row?.id ?? '',
        rows: [],
        cells: [{ at: '', incoming, present: String(present), state }],
      },
    };
  });
}

/** What is remembered of a row of spend, by its month: it has one number. */
function toldOf(
  before: ImportedRow | undefined,
  row: string | undefined,
  month: string,
): ImportedRow | undefined {
  if (!before || before.row !== row) return undefined;
  const [figure, pieces] = [before.figures[''], before.pieces?.['']];
  return {
    row: before.row,
    figures: figure === undefined ? {} : { [month]: figure },
    ...(pieces && { pieces: { [month]: pieces } }),
  };
}
