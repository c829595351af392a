import type { SetUp, TabView } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { type Content, tabsWith } from '../src/layout/content';
import { nothing } from '../src/layout/lay-out';
import { type TabId, tabIds } from '../src/tabs/ids';
import { type Scope, tabsOfScope } from '../src/tabs/scope';
import { createTabs } from './spreadsheet/create-tabs';
import { dueTabs, openWorkbook, type Workbook, withTitles, writeTabs } from './spreadsheet/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** Few tabs a step, so that each call is short and the reader sees it go on. */
const tabsAStep = 5;

export function setUpContent(setUp: SetUp | undefined): Content {
  if (!setUp) return nothing;
  const { totalBudget, ...settings } = setUp;
  return { settings: { ...settings, ...(totalBudget === undefined ? {} : { totalBudget }) }, tables: {} };
}

/**
 * Adds missing tabs, writes the settings and the lists, and gives the tabs that remain to be written, a few a step.
 * A workbook in which everything stands as it should is read once and not written at all.
 */
export function beginBuild(spreadsheet: Spreadsheet, content: Content, scope: Scope): { steps: TabId[][] } {
  const workbook = prepare(spreadsheet, content, scope);
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
  workbook.stamped.save();
  return viewsOf(workbook, writeTabs(workbook, wanted));
}

/** Everything at once, content included. */
export function buildAll(spreadsheet: Spreadsheet, content: Content, scope: Scope): TabView[] {
  const workbook = prepare(spreadsheet, content, scope);
  if (!workbook) return [];
  return viewsOf(workbook, writeTabs(workbook, [...workbook.stamped.keys()]));
}

/** The workbook with every wanted tab there, its titles as they are now; null when nothing is due. */
function prepare(spreadsheet: Spreadsheet, content: Content, scope: Scope): Workbook | null {
  const before = openWorkbook(spreadsheet, { content });
  refuseBroken(before);
  const { settings } = before.layout;
  const there = before.stamped;
  if (settings.currency === undefined)
    throw problem(there.has('start') ? 'settingsBad' : 'notBuilt', { faults: '' });
  const wanted = new Set([
    ...tabsOfScope(scope, settings.size === 'full' ? 'full' : 'light'),
    ...tabsWith(content),
  ]);
  const missing = tabIds.filter((id) => wanted.has(id) && !there.has(id));
  // What was carried from an older version is kept before anything else changes.
  there.save();
  if (missing.length === 0) return dueTabs(before).length === 0 ? null : withTitles(before);
  const isNew = there.size === 0;
  createTabs(spreadsheet, missing, there, before.layout.language);
  const workbook = openWorkbook(spreadsheet, { content, stamped: there });
  return isNew ? workbook : withTitles(workbook);
}

/** Where a tab cannot be read, nothing is written: what hangs on it would break, too. */
export function refuseBroken({ layout, stamped }: Workbook): void {
  if (layout.broken.length === 0) return;
  const titles = layout.broken.map((id) => stamped.get(id)?.sheet.getName() ?? id);
  throw problem('tabBroken', { titles: titles.join(', ') });
}

export const viewsOf = ({ layout, stamped }: Workbook, tabs: TabId[]): TabView[] =>
  tabs.flatMap((id) => {
    const sheetId = stamped.get(id)?.stamp.sheet;
    return sheetId === undefined ? [] : [{ id, title: layout.arrangement[id]?.title ?? id, sheetId }];
  });

function chunks<T>(all: T[], size: number): T[][] {
  return all.length === 0 ? [] : [all.slice(0, size), ...chunks(all.slice(size), size)];
}
