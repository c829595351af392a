import { withReviewDates } from '../features/reviews/coming-reviews';
import { messagesOf } from '../messages/all';
import { numberOfId } from '../records/link';
import type { Records } from '../records/records';
import type { Settings, TableId } from '../tabs/all';
import { type TabId, tabIds } from '../tabs/ids';
import { listsTab } from '../tabs/words';
import { isDayValue, isFormula, sameValue } from '../workbook/cell';
import type { Environment } from '../workbook/column';
import { type Month, monthsFrom } from '../workbook/day';
import { type Language, languages } from '../workbook/language';
import type { Drawn } from './draw/cell-writer';
import { type Context, contextOf } from './draw/context';
import { draw } from './draw/draw';
import { fingerprint } from './look/fingerprint';
import { type CellLook, type Looks, looksOf } from './look/look';
import { runs } from './look/widths';
import { addressesOf, type TabLayouts } from './resolve/addresses-of';
import { monthOfKey } from './resolve/blueprint';
import { highestId, withNewIds } from './resolve/ids';
import { layOutTab, type TabLayout } from './resolve/lay-out-tab';
import { knownShapes, saidTogether } from './resolve/own-formulas';
import { readRecords } from './resolve/read-records';
import { type Content, type ContentRow, monthsIn } from './sheet/content';
import { isBlankGrid } from './sheet/grid';
import { indexKeys } from './sheet/key-index';
import { framed, type Marker, type SheetSnapshot, type Snapshot } from './sheet/snapshot';
import type { TabWrites, Write } from './sheet/writes';
import { timelineRows } from './timeline-rows';
import { writeCells } from './write/write-cells';
import { writeLook } from './write/write-look';

/** Rows that a table is to have beyond those that stand ready. */
export type MoreRows = Partial<Record<TabId, number>>;

export interface LayoutRequest {
  /** Every tab the workbook is to have. */
  tabs: TabId[];
  content: Content;
  moreRows?: MoreRows;
}

/** The workbook with everything in its place and read, and what would have to be written. */
export interface Layout {
  /** The settings as they will be when the content has been written. */
  settings: Settings;
  language: Language;
  tabLayouts: TabLayouts;
  records: Records;
  context: Context;
  /** Tabs that cannot be read and are left as they are. */
  broken: TabId[];
}

export const nothing: Content = { settings: {}, tables: {} };

/** Puts everything in its place: what is there, what is wished for, and the content to come. */
export function layOut(snapshot: Snapshot, request: LayoutRequest): Layout {
  const broken: TabId[] = [];
  const tabLayouts: TabLayouts = {};
  let { content } = request;
  const contentRowsOf = (id: TabId): number => {
    switch (id) {
      case 'lists':
        return Math.max(...Object.values(listsTab).map((list) => list.length));
      // What it shows comes before it and is laid out already.
      case 'timeline':
        return timelineRows(withNewIds(readRecords(tabLayouts), tabLayouts), content);
      default:
        return content.tables[id as TableId]?.length ?? 0;
    }
  };
  const put = (id: TabId, environment: Environment, months: Month[], language: Language) => {
    const coming = (content.tables[id as TableId] ?? []) as ContentRow[];
    const tabLayout = layOutTab({
      id,
      sheet: snapshot[id],
      title: titleOf(snapshot[id], id, language),
      environment,
      months,
      contentRows: contentRowsOf(id),
      moreRows: request.moreRows?.[id] ?? 0,
      contentMonths: monthsIn(coming),
    });
    if (tabLayout) tabLayouts[id] = tabLayout;
    else broken.push(id);
  };
  const has = (tab: string) => request.tabs.includes(tab as TabId) && !broken.includes(tab as TabId);
  put('start', { has, currency: '' }, [], 'en');
  const typed = readRecords(tabLayouts).settings;
  const settings: Settings = { ...typed, ...content.settings };
  const language =
    languages.find((code) => code === settings.language) ?? snapshot.start?.marker.language ?? 'en';
  const environment: Environment = { has, currency: settings.currency ?? '' };
  const months = monthsOf(settings) ?? monthsThere(snapshot);
  content = withReviewDates(content, { sheet: snapshot.reviews, settings, months });
  // Where its parts stand hangs on nothing that it says.
  if (tabLayouts.start) tabLayouts.start.title = titleOf(snapshot.start, 'start', language);
  for (const id of tabIds)
    if (id !== 'start' && request.tabs.includes(id)) put(id, environment, months, language);
  const records = withNewIds(readRecords(tabLayouts), tabLayouts);
  const context = contextOf({
    language,
    environment,
    months,
    addresses: addressesOf(tabLayouts),
    records,
    content,
  });
  return { settings, language, tabLayouts, records, context, broken };
}

/** The months of the plan; null while the settings do not say. */
function monthsOf(settings: Settings): Month[] | null {
  const { firstMonth, months } = settings;
  return firstMonth && months !== undefined && months >= 1 && months <= 24
    ? monthsFrom(firstMonth, months)
    : null;
}

/** The months that the budget has columns for: what the plan goes by while its settings are being fixed. */
function monthsThere(snapshot: Snapshot): Month[] {
  const keys = snapshot.budget ? (indexKeys(snapshot.budget.values)?.columns.keys() ?? []) : [];
  return [...keys].flatMap((key) => monthOfKey(key, 'months') ?? []).sort();
}

/** A sheet keeps its title, unless that is our own word for it in another language. */
function titleOf(sheet: SheetSnapshot | undefined, id: TabId, language: Language): string {
  const ours = messagesOf(language).tabs[id].title;
  if (!sheet) return ours;
  return languages.some((other) => messagesOf(other).tabs[id].title === sheet.title) ? ours : sheet.title;
}

/** What moves cells or makes room in a tab: it comes before anything is written anywhere. */
export function structureFor(layout: Layout, id: TabId, snapshot: Snapshot): TabWrites {
  const tabLayout = layout.tabLayouts[id];
  const sheet = snapshot[id];
  if (!tabLayout || !sheet) return { tab: id, writes: [] };
  const { title } = tabLayout;
  const rename: Write[] =
    title === sheet.title ? [] : [{ act: 'rename', title, marker: { ...sheet.marker, title } }];
  return { tab: id, writes: [...rename, ...tabLayout.structure, ...room(tabLayout)] };
}

/** What has to be written to a tab; nothing where it stands as it should. */
export function writesFor(layout: Layout, id: TabId, snapshot: Snapshot): TabWrites {
  const tabLayout = layout.tabLayouts[id];
  const sheet = snapshot[id];
  if (!tabLayout || !sheet) return { tab: id, writes: [] };
  const drawn = draw(tabLayout, layout.context);
  const isMoving = Object.values(layout.tabLayouts).some(({ structure }) => structure.length > 0);
  const looks = looksOf(tabLayout, layout.context);
  const look = fingerprintOf(tabLayout, looks);
  const isDressed = sheet.marker.look === look && sheet.marker.language === layout.language;
  const isDue = !isDressed || drawn.some((cell) => isLostDay(tabLayout, cell));
  const known = knownShapes(
    sheet.marker,
    drawn.filter((cell) => isNew(tabLayout, cell)),
  );
  const marker: Marker = {
    ...sheet.marker,
    title: tabLayout.title,
    language: layout.language,
    lastId: Math.max(highestId(tabLayout), highestDrawn(tabLayout, drawn)),
    look,
    formulas: saidTogether(known),
  };
  const all = isDue ? writeLook(tabLayout, looks, layout.context) : [];
  // A day that is written once is not lost a second time: what else there is to dress would not be made up for after a cut.
  const dress = isDressed ? all.filter(isFormats) : all;
  const writes: Write[] = [
    ...structureFor(layout, id, snapshot).writes,
    ...dress.filter(comesFirst),
    ...writeCells(tabLayout, drawn, { isMoving, known }),
    ...dress.filter((write) => !comesFirst(write)),
  ];
  if (JSON.stringify(marker) !== JSON.stringify(sheet.marker)) writes.push({ act: 'marker', marker });
  return { tab: id, writes };
}

/** Formulas that stand already are remembered already, once any are. */
const isNew = ({ grid, marker }: TabLayout, { row, column, content }: Drawn): boolean =>
  marker?.formulas === undefined || !isFormula(content) || grid.formula(row, column) !== content.formula;

/** Whoever pastes over a day takes its format away, too. */
const isLostDay = ({ grid }: TabLayout, { row, column, content }: Drawn): boolean =>
  typeof content === 'object' && isDayValue(content) && !sameValue(grid.value(row, column), content);

const isFormats = (write: Write): boolean => write.act === 'property' && write.name === 'formats';

/** What must stand before the cells do: a day is read as one once it is shown as one, a column is new until its key is there. */
const comesFirst = (write: Write): boolean =>
  write.act === 'property' ? isFormats(write) : ['widths', 'hideColumns', 'middle'].includes(write.act);

/** Rows and columns that every new sheet has. */
export const newSheet = { rows: 1000, columns: 26 };

/** Makes room for rows and columns that may not be there. */
function room({ tab, grid, last, columns, marker }: TabLayout): Write[] {
  // The check makes room for what it writes.
  if (tab.shape === 'table' && tab.written) return [];
  // Of a sheet that was made just now nothing has been read; it was made as wide as it has to be.
  if (grid.rows === 0 && marker?.look === framed && last <= newSheet.rows) return [];
  const there = grid.rows === 0 || isBlankGrid(grid) ? newSheet : grid;
  const width = Math.max(...columns.values());
  const rows = last > there.rows ? last : 0;
  const missing = width > there.columns ? width : 0;
  return rows > 0 || missing > 0 ? [{ act: 'ensureSize', rows, columns: missing }] : [];
}

/** Looks are remembered by column key, so that a column people insert changes nothing; equal ones below each other, once. */
function fingerprintOf(tabLayout: TabLayout, looks: Looks): string {
  const keys = new Map([...tabLayout.columns].map(([key, place]) => [String(place), key]));
  const columns = new Map<string, { at: number; value: number }[]>();
  const numbers = numberer();
  for (const [place, look] of looks) {
    const [row, column = ''] = place.split(':');
    const key = keys.get(column) ?? '';
    const cells = columns.get(key) ?? [];
    if (cells.push({ at: Number(row), value: numbers.of(look) }) === 1) columns.set(key, cells);
  }
  return fingerprint([numbers.texts(), [...columns].map(([key, cells]) => [key, runs(cells)])]);
}

/** Numbers looks in the order in which they are first seen; equal ones have one number. */
function numberer() {
  const byLook = new Map<CellLook, number>();
  const byText = new Map<string, number>();
  return {
    of(look: CellLook): number {
      const known = byLook.get(look);
      if (known !== undefined) return known;
      const text = JSON.stringify(look);
      const number = byText.get(text) ?? byText.size;
      byText.set(text, number);
      byLook.set(look, number);
      return number;
    },
    texts: () => [...byText.keys()],
  };
}

function highestDrawn(tabLayout: TabLayout, drawn: Drawn[]): number {
  const { tab } = tabLayout;
  if (tab.shape !== 'table') return 0;
  const column = tabLayout.columns.get('id');
  const ids = drawn.filter((cell) => cell.column === column && typeof cell.content === 'string');
  return Math.max(0, ...ids.map((cell) => numberOfId(String(cell.content), tab.prefix)));
}
