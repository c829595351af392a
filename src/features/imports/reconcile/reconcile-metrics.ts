import type { ImportOrder } from '../../../calls/imports';
import type { Layout } from '../../../engine/lay-out';
import { monthKey } from '../../../engine/resolve/blueprint';
import type { ContentRow } from '../../../engine/sheet/content';
import { measureOf } from '../../../kpis/measures';
import type { TableRow } from '../../../records/records';
import type { RowOf } from '../../../tabs/all';
import { cellText } from '../../../workbook/cell';
import { foldedName } from '../read/folded-name';
import { sourceNames } from '../sources/names';
import { accountKey, type Imported, importKey } from './imported';
import { comingTo, type Reconciled } from './reconciled';

type Row = TableRow<RowOf<'metrics'>>;
type Series = ImportOrder['series'][number];

/** Holds the measures of a file against the rows of the metrics; `freeId` gives the ids of rows to be made. */
export function reconcileMetrics(
  order: ImportOrder,
  layout: Layout,
  imported: Imported,
  freeId: () => string,
): Reconciled[] {
  const tabLayout = layout.tabLayouts.metrics;
  if (!tabLayout) return [];
  const rows = layout.records.tables.metrics;
  const taken = new Set<string>();
  return order.series.map((series) => {
    const key = importKey(
      'metrics',
      order.source,
      series.measure,
      foldedName(series.name),
      ...accountKey(order),
    );
    const tool = toolOf(order, series, isOfAnother(key, series, { rows, imported, order }));
    const same = rows.filter(({ id, typed }) => typed.measure === series.measure && !taken.has(id));
    const row = rowFor(series, {
      same,
      tool,
      source: order.source,
      key,
      imported,
    });
    if (row) taken.add(row.id);
    const word = layout.context.wordFor('measures', series.measure);
    const kind =
      measureOf(series.measure)?.kind ??
      rows.find(({ typed }) => typed.measure === series.measure)?.typed.kind ??
      'flow';
    const before = imported.rows[key]?.row === row?.id ? imported.rows[key] : undefined;
    const aims = Object.entries(series.months)
      .filter(([month]) => tabLayout.columns.has(monthKey('months', month)))
      .sort()
      .map(([at, value]) => {
        const place = { row: row?.row ?? 0, column: tabLayout.columns.get(monthKey('months', at)) ?? 0 };
        const present = row ? tabLayout.grid.value(place.row, place.column) : '';
        const pieces = series.pieces?.[at] ?? [[1, 31, value]];
        const telling = { at, pieces, kind, covers: order.covers };
        return { at, ...place, present, ...comingTo(present, before, telling) };
      });
    const incoming = aims.map(({ at, incoming: value }) => [at, value]);
    const typed = { measure: series.measure, kind, tool, months: Object.fromEntries(incoming) };
    const isUnsaid = row && tabLayout.grid.isBlank(row.row, tabLayout.columns.get('tool') ?? 0);
    return {
      key,
      aims: row ? aims : [],
      pieces: Object.fromEntries(aims.map(({ at, pieces }) => [at, pieces])),
      tool: isUnsaid ? { row: row.row, column: tabLayout.columns.get('tool') ?? 0, content: tool } : null,
      fresh: row ? null : ({ id: freeId(), typed } as ContentRow),
      entry: {
        title: `${word} · ${row?.typed.tool ?? tool}`,
        row: row?.id ?? '',
        rows: same.map(({ id, typed: held }) => ({ id, name: held.tool ?? '' })),
        cells: aims.map(({ at, incoming: value, present, state }) => ({
          at,
          incoming: value,
          present: cellText(present),
          state,
        })),
      },
    };
  });
}

const toolOf = ({ tool, account }: ImportOrder, { name }: Series, isSecond: boolean): string =>
  [tool, ...(isSecond && account ? [account] : []), ...(name === '' ? [] : [name])].join(' · ');

/** Whether the row of this tool holds what another account brought: then the account is part of the name. */
function isOfAnother(
  key: string,
  series: Series,
  { rows, imported, order }: { rows: Row[]; imported: Imported; order: ImportOrder },
): boolean {
  if (!order.account) return false;
  const held = imported.rows[key];
  if (held) return isNamedSo(rows, held.row, order);
  const plain = foldedName(toolOf(order, series, false));
  return Object.values(imported.rows).some(({ row }) =>
    rows.some(
      ({ id, typed }) =>
        id === row && typed.measure === series.measure && foldedName(typed.tool ?? '') === plain,
    ),
  );
}

const isNamedSo = (rows: Row[], id: string | undefined, { account = '' }: ImportOrder): boolean =>
  rows.some((row) => row.id === id && foldedName(row.typed.tool ?? '').includes(foldedName(account)));

interface Candidates {
  /** Rows of the same measure that nothing else of the file goes to. */
  same: Row[];
  tool: string;
  source: string;
  key: string;
  imported: Imported;
}

/** The row asked for; else the one that an earlier file filled, one that names the same tool, or the only one that nothing else fills. */
function rowFor(series: Series, { same, tool, source, key, imported }: Candidates): Row | undefined {
  if (series.row === 'new') return undefined;
  if (series.row) return same.find(({ id }) => id === series.row);
  const held = imported.rows[key]?.row;
  const filled = new Set(Object.entries(imported.rows).flatMap(([of, { row }]) => (of === key ? [] : [row])));
  const known =
    same.find(({ id }) => id !== '' && id === held) ??
    same.find(({ id, typed }) => !filled.has(id) && foldedName(typed.tool ?? '') === foldedName(tool));
  if (known || series.name !== '') return known;
  const others = Object.entries(sourceNames).flatMap(([id, name]) =>
    id === source ? [] : [foldedName(name)],
  );
  const isOthers = ({ typed }: Row) => others.some((name) => foldedName(typed.tool ?? '').includes(name));
  const [only, ...more] = same.filter((row) => !filled.has(row.id) && !isOthers(row));
  return more.length === 0 ? only : undefined;
}
