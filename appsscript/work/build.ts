import { problem } from '../../src/calls/problem';
import { type Layout, type MoreRows, nothing } from '../../src/engine/lay-out';
import type { TabLayout } from '../../src/engine/resolve/tab-layout';
import { type Content, tabsWith } from '../../src/engine/sheet/content';
import type { Drawn } from '../../src/engine/sheet/drawn';
import { isBlankGrid } from '../../src/engine/sheet/grid';
import { holdsContent, type Marker } from '../../src/engine/sheet/snapshot';
import { isStructure, phaseOf, type TabWrites, type Write } from '../../src/engine/sheet/writes';
import { titleIn } from '../../src/engine/title-in';
import { type AlteredCell, alteredCells } from '../../src/engine/write/altered-cells';
import { readSeconds, writeSeconds } from '../../src/engine/write/cost';
import { structureFor, writesFor } from '../../src/engine/writes-for';
import { deletedIn } from '../../src/features/check/found-in-cells';
import { type Scope, tabsOfScope } from '../../src/tabs/all';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { isFormula } from '../../src/workbook/cell';
import { createTabs } from '../spreadsheet/create-tabs';
import { isWhole } from './is-whole';
import { takeTitles } from './titles';
import type { UnitOfWork } from './unit-of-work';

/** What a build is to bring: content for blank cells, tabs beyond those of the scope, rows beyond the spare ones. */
export interface Order {
  content?: Content;
  scope?: Scope;
  more?: TabId[];
  moreRows?: MoreRows;
  /** One of the steps of a build: tabs, titles and room are there. */
  isStep?: true;
}

/** The workbook as it is to be, with what has to be written for that, tab by tab. */
export interface BuildPlan {
  layout: Layout;
  due: TabWrites[];
  /** The cells of ours in every tab. */
  drawn: ReadonlyMap<TabId, Drawn[]>;
  isStep: boolean;
}

/** Brings the workbook to what it should be; gives the tabs that have to be changed for it. */
export function build(work: UnitOfWork, order: Order = {}): TabId[] {
  const plan = planBuild(work, order);
  collectDue(work, plan);
  return plan.due.map(({ tab }) => tab);
}

/** What a build has to do, with missing tabs added and titles as they are now. */
export function planBuild(work: UnitOfWork, order: Order): BuildPlan {
  refuseBroken(work);
  const missing = order.isStep ? [] : missingTabs(work, order);
  if (missing.length > 0) {
    takeTitles(work, layoutFor(work, order));
    addTabs(work, order, missing);
    return planned(work, order);
  }
  const plan = planned(work, order);
  if (order.isStep) return plan;
  return plan.due.some(namesTitles) && takeTitles(work, plan.layout) ? planned(work, order) : plan;
}

/** What moves cells or makes room, in every tab: formulas elsewhere name the places that cells have afterwards. */
export function collectStructure(work: UnitOfWork, { layout, isStep }: BuildPlan): void {
  for (const id of work.sheets.keys()) {
    const { writes } = structureFor(layout, id, work.snapshot);
    const isNew = isBlank(layout.tabLayouts[id]);
    // The step before made room in blank tabs.
    work.collect({
      tab: id,
      writes: writes.filter(({ act }) => !(isStep && isNew && act === 'ensureSize')),
    });
  }
}

const isBlank = (tabLayout: TabLayout | undefined): boolean =>
  tabLayout !== undefined && isBlankGrid(tabLayout.grid);

/** What is due in these tabs, by default in all. After `collectStructure` only what does not belong to that. */
export function collectDue(work: UnitOfWork, { due }: BuildPlan, tabs?: TabId[]): void {
  for (const { tab, writes } of due) {
    if (!tabs) work.collect({ tab, writes });
    else if (tabs.includes(tab))
      work.collect({ tab, writes: writes.filter(isLeft(work.sheets.get(tab)?.marker)) });
  }
}

/** What a step has to write: no structure, and no content that stands already, of which the formulas have not been read. */
function isLeft(marker: Marker | undefined): (write: Write) => boolean {
  const standing = marker !== undefined && holdsContent(marker);
  return (write) => !isStructure(write) && !(standing && phaseOf(write) === 'cells');
}

/** Where a tab cannot be read, nothing is written: what hangs on it would break, too. */
export function refuseBroken({ layout, sheets }: UnitOfWork): void {
  if (layout.broken.length === 0) return;
  const titles = layout.broken.map((id) => sheets.get(id)?.sheet.getName() ?? titleIn(layout, id));
  throw problem('tabBroken', { titles: titles.join(', ') });
}

/** The workbook, where there is one and every tab of it can be read. */
export function readable(work: UnitOfWork): Layout {
  if (!work.sheets.has('start')) throw problem('notBuilt');
  refuseBroken(work);
  return work.layout;
}

/**
 * New rows get their ids and links their names before anybody judges them; a workbook with a gap,
 * or from which people deleted a part of ours, is only judged. Gives the cells in
 * which people put something else than belongs there: what is not theirs to keep is put back.
 */
export function bringUpToDate(work: UnitOfWork): AlteredCell[] {
  if (!work.sheets.has('start')) throw problem('notBuilt');
  if (!isWhole(work) || deletedIn(work.layout).length > 0) {
    takeTitles(work, work.layout);
    return [];
  }
  const plan = planBuild(work, {});
  const altered = alteredCells(plan.layout.tabLayouts, plan.drawn);
  collectDue(work, plan);
  return altered;
}

function planned(work: UnitOfWork, order: Order): BuildPlan {
  const layout = layoutFor(work, order);
  const all = [...work.sheets.keys()].map((id) => writesFor(layout, id, work.snapshot));
  return {
    layout,
    due: all.flatMap(({ tab, writes }) => (writes.length > 0 ? [{ tab, writes }] : [])),
    drawn: new Map(all.map(({ tab, drawn }) => [tab, drawn])),
    isStep: order.isStep === true,
  };
}

/** The workbook with what is to come, and with tabs that are missing. */
function layoutFor(work: UnitOfWork, { content, moreRows }: Order, missing: TabId[] = []): Layout {
  // With nothing to come it is laid out already.
  if (!content && !moreRows && missing.length === 0) return work.layout;
  return work.layOut({
    tabs: [...work.sheets.keys(), ...missing],
    content: content ?? nothing,
    moreRows: moreRows ?? {},
  });
}

function missingTabs(work: UnitOfWork, order: Order): TabId[] {
  const { settings } = layoutFor(work, order);
  const { content = nothing, scope = 'all', more = [] } = order;
  const { sheets } = work;
  if (settings.currency === undefined)
    throw problem(sheets.has('start') ? 'settingsBad' : 'notBuilt', { faults: '' });
  const wanted = new Set([
    ...tabsOfScope(scope, settings.size === 'full' ? 'full' : 'light').filter((id) => !sheets.isUnwanted(id)),
    ...tabsWith(content),
    ...more,
  ]);
  return tabIds.filter((id) => wanted.has(id) && !sheets.has(id));
}

/** Inserting a sheet, asking its number, marking it, and what it has otherwise than the one it is a copy of. */
const secondsOfATab = 3 * writeSeconds + readSeconds;

/** Blank sheets are added at once: formulas and links name them. */
function addTabs(work: UnitOfWork, order: Order, missing: TabId[]): void {
  createTabs(work.spreadsheet, missing, work.sheets, layoutFor(work, order, missing));
  work.spend(missing.length * secondsOfATab);
  for (const id of missing) {
    const marker = work.sheets.get(id)?.marker;
    if (marker) work.take(id, { marker, title: marker.title, values: [], formulas: [] });
  }
}

/** Titles stand in formulas, and are changed with the language. */
const namesTitles = ({ writes }: TabWrites): boolean => writes.some(namesTitle);

const namesTitle = (write: Write): boolean =>
  write.act === 'rename' ||
  (write.act === 'cells' && write.grid.some((line) => line.some((content) => isFormula(content))));
