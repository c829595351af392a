import type { ImportOrder } from '../../../calls/imports';
import type { Layout } from '../../../engine/lay-out';
import { monthKey } from '../../../engine/resolve/blueprint';
import type { ContentRow } from '../../../engine/sheet/content';
import { measureOf } from '../../../kpis/measures';
import type { TableRow } from '../../../records/records';
import type { RowOf } from '../../../tabs/all';
import { cellText } from '../../../workbook/cell';
import { fold } from '../fold';
import { sourceNames } from '../sources/names';
import { type Imported, importKey } from './imported';
import { type Reconciled, stateOf } from './reconciled';

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
    const key = importKey('metrics', order.source, series.measure, fold(series.name));
    const tool = toolOf(order, series);
    const same = rows.filter(({ id, typed }) => typed.measure === series.measure && !taken.has(id));
    const row = rowFor(series, {
      same,
      tool,
      source: order.source,
      remembered: imported.rows[key]?.row,
      imported,
    });
    if (row) taken.add(row.id);
    const word = layout.context.wordFor('measures', series.measure);
    const comes = Object.entries(series.months)
      .filter(([month]) => tabLayout.columns.has(monthKey('months', month)))
      .sort();
    const aims = comes.map(([at, value]) => {
      const place = { row: row?.row ?? 0, column: tabLayout.columns.get(monthKey('months', at)) ?? 0 };
      const before = imported.rows[key];
      const figure = before && before.row === row?.id ? before.figures[at] : undefined;
      const stands = row ? tabLayout.grid.value(place.row, place.column) : '';
      return { at, ...place, comes: value, stands, state: stateOf(stands, value, figure) };
    });
    const kind =
      measureOf(series.measure)?.kind ??
      rows.find(({ typed }) => typed.measure === series.measure)?.typed.kind ??
      'flow';
    const typed = { measure: series.measure, kind, tool, months: Object.fromEntries(comes) };
    const isUnsaid = row && tabLayout.grid.isBlank(row.row, tabLayout.columns.get('tool') ?? 0);
    return {
      key,
      aims: row ? aims : [],
      tool: isUnsaid ? { row: row.row, column: tabLayout.columns.get('tool') ?? 0, content: tool } : null,
      fresh: row ? null : ({ id: freeId(), typed } as ContentRow),
      entry: {
        title: `${word} · ${row?.typed.tool ?? tool}`,
        row: row?.id ?? '',
        rows: same.map(({ id, typed: held }) => ({ id, name: held.tool ?? '' })),
        cells: aims.map(({ at, comes: value, stands, state }) => ({
          at,
          comes: value,
          stands: cellText(stands),
          state,
        })),
      },
    };
  });
}

const toolOf = ({ tool }: ImportOrder, { name }: Series): string =>
  name === '' ? tool : `${tool} · ${name}`;

interface Candidates {
  /** Rows of the same measure that nothing else of the file goes to. */
  same: Row[];
  tool: string;
  source: string;
  remembered: string | undefined;
  imported: Imported;
}

/** The row asked for; else the one that an earlier file filled, one that names the same tool, or the only one that nothing else fills. */
function rowFor(series: Series, { same, tool, source, remembered, imported }: Candidates): Row | undefined {
  if (series.row === 'new') return undefined;
  if (series.row) return same.find(({ id }) => id === series.row);
  const known =
    same.find(({ id }) => id !== '' && id === remembered) ??
    same.find(({ typed }) => fold(typed.tool ?? '') === fold(tool));
  if (known || series.name !== '') return known;
  const filled = new Set(Object.values(imported.rows).map(({ row }) => row));
  const others = Object.entries(sourceNames).flatMap(([id, name]) => (id === source ? [] : [fold(name)]));
  const isOthers = ({ typed }: Row) => others.some((name) => fold(typed.tool ?? '').includes(name));
  const [only, ...more] = same.filter((row) => !filled.has(row.id) && !isOthers(row));
  return more.length === 0 ? only : undefined;
}
