import type { Input, Output } from '../src/calls/contract';
import type { ImportOrder } from '../src/calls/imports';
import { problem } from '../src/calls/problem';
import { highestId } from '../src/engine/resolve/ids';
import type { Content } from '../src/engine/sheet/content';
import { type At, rectangles } from '../src/engine/sheet/rectangles';
import { blockWrite } from '../src/engine/sheet/writes';
import { type Imported, withMapping } from '../src/features/imports/reconcile/imported';
import { weighMetrics } from '../src/features/imports/reconcile/weigh-metrics';
import { weighSpend } from '../src/features/imports/reconcile/weigh-spend';
import { rememberedOf, type Weighed } from '../src/features/imports/reconcile/weighed';
import { measureIds, measures } from '../src/kpis/measures';
import type { RowOf, TableId } from '../src/tabs/all';
import type { CellContent } from '../src/workbook/cell';
import { buildAll, openReadable, refuseBroken } from './build';
import { readImported, saveImported } from './spreadsheet/imported';
import { openWorkbook, type Workbook } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';
import { keepingCopies } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the workbook knows that the numbers of a file can be matched with. */
export function openImport(spreadsheet: Spreadsheet): Output<'openImport'> {
  const { layout, stamped } = openReadable(spreadsheet, { toWrite: () => false });
  const { tables } = layout.records;
  const named = <Id extends 'channels' | 'campaigns' | 'budget'>(id: Id, key: keyof RowOf<Id>) =>
    tables[id].map(({ id: row, typed }) => ({ id: row, name: String((typed as RowOf<Id>)[key] ?? '') }));
  const own = new Map(
    tables.metrics.flatMap(({ typed: { measure, kind } }): [string, string][] =>
      measure && !(measureIds as string[]).includes(measure) ? [[measure, kind ?? 'flow']] : [],
    ),
  );
  return {
    currency: layout.ground.world.currency,
    months: layout.ground.months,
    measures: [
      ...measureIds.map((id) => ({ id, name: layout.ground.wordFor('measures', id), ...measures[id] })),
      ...[...own].map(([id, kind]) => ({ id, name: id, kind, unit: 'number' })),
    ],
    channels: named('channels', 'channel'),
    campaigns: named('campaigns', 'campaign'),
    lines: named('budget', 'line').map((line, index) => {
      const { campaign = '', channel = '', category = '' } = tables.budget[index]?.typed ?? {};
      return { ...line, campaign, channel, category };
    }),
    hasSpend: stamped.has('spend'),
    mappings: readImported(spreadsheet).mappings,
  };
}

/** What the numbers of a file would change; nothing is written. */
export function weighImport(spreadsheet: Spreadsheet, order: ImportOrder): Output<'weighImport'> {
  const workbook = opened(openWorkbook(spreadsheet, { toWrite: () => false }), order);
  return { entries: weigh(workbook, order, readImported(spreadsheet)).map(({ entry }) => entry) };
}

/** Writes the numbers of a file: into blank cells, over numbers of an earlier file, and over typed ones where people said so. */
export function writeImport(
  spreadsheet: Spreadsheet,
  { order, take, mapping }: Input<'writeImport'>,
): Output<'writeImport'> {
  // What is to stand elsewhere is moved first: places are those that cells have afterwards.
  buildAll(spreadsheet, {});
  const workbook = opened(openWorkbook(spreadsheet), order);
  const { stamped } = workbook;
  const imported = readImported(spreadsheet);
  const weighed = weigh(workbook, order, imported);
  const isWritten = (index: number) => (at: string, state: string) =>
    state === 'new' || state === 'update' || (state === 'conflict' && take.includes(`${index}:${at}`));
  const due = weighed.flatMap(({ aims, tool }, index): At<CellContent>[] => {
    const written = aims.filter(({ at, state }) => isWritten(index)(at, state));
    return [
      ...written.map(({ row, column, comes }) => ({ row, column, content: comes })),
      ...(tool && written.length > 0 ? [tool] : []),
    ];
  });
  const fresh = weighed.flatMap((each) => each.fresh ?? []);
  const tab = tabOfOrder(order);
  if (due.length + fresh.length > 0)
    keepingCopies(
      spreadsheet,
      { act: 'import', tabs: [tab], day: workbook.dayOf(new Date()), stamped },
      () => {
        writeTab({ tab, writes: rectangles(due).map(blockWrite) }, stamped);
        const content: Content = { settings: {}, tables: { [tab]: fresh } };
        if (fresh.length > 0) buildAll(spreadsheet, { content, stamped });
      },
    );
  const rows = { ...imported.rows };
  weighed.forEach((each, index) => {
    const row = each.fresh?.id ?? each.entry.row;
    const remembered = rememberedOf(each, row, imported.rows[each.key], isWritten(index));
    delete rows[each.key];
    if (remembered) rows[each.key] = remembered;
  });
  saveImported(spreadsheet, withMapping({ ...imported, rows }, mapping));
  return counts(weighed, isWritten);
}

const tabOfOrder = ({ spent }: ImportOrder): TableId => (spent.length > 0 ? 'spend' : 'metrics');

/** The workbook, where it has the tab for the numbers and every tab can be read. */
function opened(workbook: Workbook, order: ImportOrder): Workbook {
  const { stamped } = workbook;
  if (!stamped.has('start') || !stamped.has(tabOfOrder(order))) throw problem('notBuilt');
  refuseBroken(workbook);
  return workbook;
}

function weigh({ layout }: Workbook, order: ImportOrder, imported: Imported): Weighed[] {
  const tab = tabOfOrder(order);
  const arranged = layout.arrangement[tab];
  if (arranged?.tab.shape !== 'table') return [];
  const { prefix } = arranged.tab;
  let last = highestId(arranged);
  const freeId = () => `${prefix}${++last}`;
  return (tab === 'spend' ? weighSpend : weighMetrics)(order, layout, imported, freeId);
}

function counts(weighed: Weighed[], isWritten: (index: number) => (at: string, state: string) => boolean) {
  const cells = weighed.flatMap(({ entry }, index) =>
    entry.cells.map(({ at, state }) => (isWritten(index)(at, state) ? 'written' : state)),
  );
  const count = (what: string) => cells.filter((each) => each === what).length;
  return { written: count('written'), same: count('same'), kept: count('conflict') };
}
