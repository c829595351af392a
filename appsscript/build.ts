import type { SetUp, TabView } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { type MoreRows, nothing } from '../src/engine/lay-out';
import { type Content, tabsWith } from '../src/engine/sheet/content';
import { isTable, tabOf } from '../src/tabs/all';
import { type TabId, tabIds } from '../src/tabs/ids';
import { type Scope, tabsOfScope } from '../src/tabs/scope';
import type { OurSheets } from './spreadsheet/our-sheets';
import {
  dueTabs,
  openWorkbook,
  type Workbook,
  withTabs,
  withTitles,
  writeTabs,
} from './spreadsheet/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** So few that each call is short and the reader sees it go on; so many that the workbook is not often read anew. */
const tabsAStep = 12;

/** What a build is to bring: content for blank cells, tabs beyond those of the scope, rows beyond the spare ones. */
export interface Order {
  content?: Content;
  scope?: Scope;
  more?: TabId[];
  moreRows?: MoreRows;
  /** Our sheets, where they have been found already. */
  ourSheets?: OurSheets;
}

export function setUpContent(setUp: SetUp | undefined): Content {
  if (!setUp) return nothing;
  const { totalBudget, rhythm, ...settings } = setUp;
  const given = {
    ...(totalBudget === undefined ? {} : { totalBudget }),
    ...(rhythm === undefined ? {} : { rhythm }),
  };
  return { settings: { ...settings, ...given }, tables: {} };
}

/**
 * Adds missing tabs, writes the settings and the lists, and gives the tabs that remain to be written, a few a step.
 * A workbook in which everything stands as it should is read once and not written at all.
 */
export function beginBuild(spreadsheet: Spreadsheet, order: Order): { steps: TabId[][] } {
  const workbook = prepare(spreadsheet, order);
  if (!workbook) return { steps: [] };
  const first: TabId[] = ['start', 'lists'];
  writeTabs(workbook, first);
  const rest = dueTabs(workbook).filter((id) => !first.includes(id));
  return { steps: chunks(rest, tabsAStep) };
}

/** Writes the tabs of one step; the titles are those that `beginBuild` has just seen. */
export function buildStep(spreadsheet: Spreadsheet, tabs: string[]): TabView[] {
  const wanted = tabIds.filter((id) => tabs.includes(id));
  const workbook = openWorkbook(spreadsheet, { toWrite: (id) => wanted.includes(id) });
  return viewsOf(workbook, writeTabs(workbook, wanted, true));
}

/** Everything at once, content included. */
export function buildAll(spreadsheet: Spreadsheet, order: Order): TabView[] {
  const workbook = prepare(spreadsheet, order);
  if (!workbook) return [];
  return viewsOf(workbook, writeTabs(workbook, [...workbook.ourSheets.keys()]));
}

/** The workbook with every wanted tab there, its titles as they are now; null when nothing is due. */
function prepare(spreadsheet: Spreadsheet, order: Order): Workbook | null {
  const { content = nothing, scope = 'all', more = [], moreRows = {} } = order;
  const before = openWorkbook(spreadsheet, {
    content,
    moreRows,
    ...(order.ourSheets && { ourSheets: order.ourSheets }),
  });
  refuseBroken(before);
  const { settings } = before.layout;
  const there = before.ourSheets;
  if (settings.currency === undefined)
    throw problem(there.has('start') ? 'settingsBad' : 'notBuilt', { faults: '' });
  const wanted = new Set([
    ...tabsOfScope(scope, settings.size === 'full' ? 'full' : 'light').filter((id) => !there.isUnwanted(id)),
    ...tabsWith(content),
    ...more,
  ]);
  const missing = tabIds.filter((id) => wanted.has(id) && !there.has(id));
  if (missing.length === 0 && dueTabs(before).length === 0) return null;
  const named = withTitles(before);
  return missing.length === 0 ? named : withTabs(named, missing);
}

/** The workbook, where there is one and every tab of it can be read. */
export function openReadable(
  spreadsheet: Spreadsheet,
  opening?: Parameters<typeof openWorkbook>[1],
): Workbook {
  const workbook = openWorkbook(spreadsheet, opening);
  if (!workbook.ourSheets.has('start')) throw problem('notBuilt');
  refuseBroken(workbook);
  return workbook;
}

/** Where a tab cannot be read, nothing is written: what hangs on it would break, too. */
export function refuseBroken({ layout, ourSheets }: Workbook): void {
  if (layout.broken.length === 0) return;
  const titles = layout.broken.map((id) => ourSheets.get(id)?.sheet.getName() ?? id);
  throw problem('tabBroken', { titles: titles.join(', ') });
}

/** Whether people type rows into a tab. */
export function hasRows(id: TabId): boolean {
  const tab = tabOf(id);
  return isTable(tab) && tab.written !== true;
}

export const viewsOf = ({ layout, ourSheets }: Workbook, tabs: TabId[]): TabView[] =>
  tabs.flatMap((id) => {
    const sheetId = ourSheets.get(id)?.marker.sheet;
    if (sheetId === undefined) return [];
    return [{ id, title: layout.tabLayouts[id]?.title ?? id, sheetId, isTable: hasRows(id) }];
  });

function chunks<T>(all: T[], size: number): T[][] {
  return all.length === 0 ? [] : [all.slice(0, size), ...chunks(all.slice(size), size)];
}
