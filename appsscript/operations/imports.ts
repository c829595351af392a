import type { Input, Output } from '../../src/calls/contract';
import type { ImportOrder } from '../../src/calls/imports';
import { problem } from '../../src/calls/problem';
import { highestId } from '../../src/engine/resolve/ids';
import type { Content } from '../../src/engine/sheet/content';
import { type At, rectangles } from '../../src/engine/sheet/rectangles';
import { blockWrite } from '../../src/engine/sheet/writes';
import { type Imported, withMapping } from '../../src/features/imports/reconcile/imported';
import { reconcileMetrics } from '../../src/features/imports/reconcile/reconcile-metrics';
import { reconcileSpend } from '../../src/features/imports/reconcile/reconcile-spend';
import { type Reconciled, rememberedOf } from '../../src/features/imports/reconcile/reconciled';
import { measureIds, measures } from '../../src/kpis/measures';
import { type RowOf, type TableId, tableOf } from '../../src/tabs/all';
import type { CellContent } from '../../src/workbook/cell';
import { readImported, saveImported } from '../spreadsheet/imported';
import { build, readable, refuseBroken } from '../work/build';
import type { UnitOfWork } from '../work/unit-of-work';

/** What the workbook knows that the numbers of a file can be matched with. */
export function openImport(work: UnitOfWork): Output<'openImport'> {
  const layout = readable(work);
  const { tables } = layout.records;
  const named = <Id extends 'channels' | 'campaigns' | 'budget'>(id: Id, key: keyof RowOf<Id>) =>
    tables[id].map(({ id: row, typed }) => ({ id: row, name: String((typed as RowOf<Id>)[key] ?? '') }));
  const own = new Map(
    tables.metrics.flatMap(({ typed: { measure, kind } }): [string, string][] =>
      measure && !(measureIds as string[]).includes(measure) ? [[measure, kind ?? 'flow']] : [],
    ),
  );
  return {
    language: layout.language,
    currency: layout.context.environment.currency,
    months: layout.context.months,
    measures: [
      ...measureIds.map((id) => ({ id, name: layout.context.wordFor('measures', id), ...measures[id] })),
      ...[...own].map(([id, kind]) => ({ id, name: id, kind, unit: 'number' })),
    ],
    channels: named('channels', 'channel'),
    campaigns: named('campaigns', 'campaign'),
    lines: named('budget', 'line').map((line, index) => {
      const { campaign = '', channel = '', category = '' } = tables.budget[index]?.typed ?? {};
      return { ...line, campaign, channel, category };
    }),
    hasSpend: work.sheets.has('spend'),
    mappings: readImported(work.records).mappings,
  };
}

/** What the numbers of a file would change; nothing is written. */
export function reconcileImport(work: UnitOfWork, order: ImportOrder): Output<'reconcileImport'> {
  refuseUnfit(work, order);
  return { entries: reconcile(work, order, readImported(work.records)).map(({ entry }) => entry) };
}

/** Writes the numbers of a file: into blank cells, over numbers of an earlier file, and over typed ones where people said so. */
export function writeImport(
  work: UnitOfWork,
  { order, take, mapping }: Input<'writeImport'>,
): Output<'writeImport'> {
  // What is to stand elsewhere is moved first: places are those that cells have afterwards.
  build(work);
  refuseUnfit(work, order);
  const imported = readImported(work.records);
  const reconciled = reconcile(work, order, imported);
  const isWritten = (index: number) => (at: string, state: string) =>
    state === 'new' ||
    state === 'update' ||
    ((state === 'conflict' || state === 'overlap') && take.includes(`${index}:${at}`));
  const due = reconciled.flatMap(({ aims, tool }, index): At<CellContent>[] => {
    const written = aims.filter(({ at, state }) => isWritten(index)(at, state));
    return [
      ...written.map(({ row, column, incoming }) => ({ row, column, content: incoming })),
      ...(tool && written.length > 0 ? [tool] : []),
    ];
  });
  const fresh = reconciled.flatMap((each) => each.fresh ?? []);
  const tab = tabOfOrder(order);
  if (due.length + fresh.length > 0) {
    work.backUp({ act: 'import', tabs: [tab], day: work.today });
    work.collect({ tab, writes: rectangles(due).map(blockWrite) });
    const content: Content = { settings: {}, tables: { [tab]: fresh } };
    if (fresh.length > 0) build(work, { content });
  }
  const rows = { ...imported.rows };
  reconciled.forEach((each, index) => {
    const row = each.fresh?.id ?? each.entry.row;
    const remembered = rememberedOf(each, row, imported.rows[each.key], isWritten(index));
    delete rows[each.key];
    if (remembered) rows[each.key] = remembered;
  });
  const remembered = withMapping({ ...imported, rows }, mapping);
  work.collectMark(() => saveImported(work.records, remembered));
  return counts(reconciled, isWritten);
}

const tabOfOrder = ({ spent }: ImportOrder): TableId => (spent.length > 0 ? 'spend' : 'metrics');

/** A workbook that has no tab for the numbers, or in which one cannot be read. */
function refuseUnfit(work: UnitOfWork, order: ImportOrder): void {
  if (!work.sheets.has('start') || !work.sheets.has(tabOfOrder(order))) throw problem('notBuilt');
  refuseBroken(work);
}

function reconcile({ layout }: UnitOfWork, order: ImportOrder, imported: Imported): Reconciled[] {
  const tab = tabOfOrder(order);
  const tabLayout = layout.tabLayouts[tab];
  if (!tabLayout) return [];
  const { prefix } = tableOf(tab);
  let last = highestId(tabLayout);
  const freeId = () => `${prefix}${++last}`;
  return (tab === 'spend' ? reconcileSpend : reconcileMetrics)(order, layout, imported, freeId);
}

function counts(
  reconciled: Reconciled[],
  isWritten: (index: number) => (at: string, state: string) => boolean,
) {
  const cells = reconciled.flatMap(({ entry }, index) =>
    entry.cells.map(({ at, state }) => (isWritten(index)(at, state) ? 'written' : state)),
  );
  const count = (what: string) => cells.filter((each) => each === what).length;
  return { written: count('written'), same: count('same'), kept: count('conflict') + count('overlap') };
}
