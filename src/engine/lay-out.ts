import { withReviewDates } from '../features/reviews/coming-reviews';
import { messagesOf } from '../messages/all';
import type { Records } from '../records/records';
import { isTypedTable, type Settings } from '../tabs/all';
import { type TabId, tabIds } from '../tabs/ids';
import { listsTab } from '../tabs/words';
import type { Environment } from '../workbook/column';
import { type Month, monthsFrom } from '../workbook/day';
import { type Language, languages } from '../workbook/language';
import { type Context, contextOf } from './draw/context';
import { addressesOf, type TabLayouts } from './resolve/addresses-of';
import { monthOfKey } from './resolve/blueprint';
import { withNewIds } from './resolve/ids';
import { layOutTab } from './resolve/lay-out-tab';
import { readRecords } from './resolve/read-records';
import { type Content, type ContentRow, monthsIn } from './sheet/content';
import { indexKeys } from './sheet/key-index';
import type { SheetSnapshot, Snapshot } from './sheet/snapshot';
import { timelineRows } from './timeline-rows';

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
  const comingInto = (id: TabId): ContentRow[] => (isTypedTable(id) && content.tables[id]) || [];
  const contentRowsOf = (id: TabId): number => {
    switch (id) {
      case 'lists':
        return Math.max(...Object.values(listsTab).map((list) => list.length));
      // What it shows comes before it and is laid out already.
      case 'timeline':
        return timelineRows(withNewIds(readRecords(tabLayouts), tabLayouts), content);
      default:
        return comingInto(id).length;
    }
  };
  const put = (id: TabId, environment: Environment, months: Month[], language: Language) => {
    const coming = comingInto(id);
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
  const has = (tab: TabId) => request.tabs.includes(tab) && !broken.includes(tab);
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
  renameInFormulas(tabLayouts, snapshot);
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

/** A tab that gets another title is renamed before anything is written, and the spreadsheet renews every formula that names it. */
function renameInFormulas(tabLayouts: TabLayouts, snapshot: Snapshot): void {
  const renamed = new Map<string, string>();
  for (const { id, title } of Object.values(tabLayouts)) {
    const held = snapshot[id]?.title;
    if (held !== undefined && held !== title) renamed.set(held, title);
  }
  if (renamed.size > 0) for (const { grid } of Object.values(tabLayouts)) grid.renameSheets(renamed);
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
