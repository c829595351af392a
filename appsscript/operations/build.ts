import type { SetUp, TabView } from '../../src/calls/contract';
import { nothing } from '../../src/engine/lay-out';
import type { Content } from '../../src/engine/sheet/content';
import { holdsContent, type Marker } from '../../src/engine/sheet/snapshot';
import { titleIn } from '../../src/engine/title-in';
import { isTable, tabOf } from '../../src/tabs/all';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { build, collectDue, collectStructure, type Order, planBuild } from '../work/build';
import { collectInSteps } from '../work/steps';
import type { UnitOfWork } from '../work/unit-of-work';

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
 * Adds missing tabs, writes as much as one execution may, the settings and the lists first, and gives the tabs that remain to be
 * written, a few a step. A workbook in which everything stands as it should is read once and not written at all.
 */
export function beginBuild(work: UnitOfWork, order: Order): { steps: TabId[][] } {
  const plan = planBuild(work, order);
  return { steps: plan.due.length > 0 ? collectInSteps(work, plan, false) : [] };
}

/** Writes the tabs of one step; the titles are those that `beginBuild` has just seen. */
export function buildStep(work: UnitOfWork, tabs: string[]): TabView[] {
  const plan = planBuild(work, { isStep: true });
  const wanted = tabIds.filter((id) => tabs.includes(id));
  collectStructure(work, plan);
  collectDue(work, plan, wanted);
  return viewsOf(
    work,
    plan.due.map(({ tab }) => tab).filter((id) => wanted.includes(id)),
  );
}

/** A step writes over formulas in its own tabs only, and there only where the content does not stand yet. */
export const needsFormulas =
  (tabs: string[]) =>
  (marker: Marker): boolean =>
    tabs.includes(marker.tab) && !holdsContent(marker);

/** Everything at once, content included. */
export const buildAll = (work: UnitOfWork, order: Order = {}): TabView[] => viewsOf(work, build(work, order));

/** Whether people type rows into a tab. */
export function hasRows(id: TabId): boolean {
  const tab = tabOf(id);
  return isTable(tab) && tab.written !== true;
}

export const viewsOf = ({ layout, sheets }: UnitOfWork, tabs: TabId[]): TabView[] =>
  tabs.flatMap((id) => {
    const sheetId = sheets.get(id)?.marker.sheet;
    if (sheetId === undefined) return [];
    return [{ id, title: titleIn(layout, id), sheetId, isTable: hasRows(id) }];
  });
