import {
  type Layout,
  layOut,
  type MoreRows,
  nothing,
  structureFor,
  writesFor,
} from '../../src/engine/lay-out';
import type { Content } from '../../src/engine/sheet/content';
import { isBlankGrid } from '../../src/engine/sheet/grid';
import type { Snapshot } from '../../src/engine/sheet/snapshot';
import { isStructure, type TabWrites } from '../../src/engine/sheet/writes';
import { tabOf } from '../../src/tabs/all';
import type { TabId } from '../../src/tabs/ids';
import { tabsOfScope } from '../../src/tabs/scope';
import { createTabs } from './create-tabs';
import { type DayReader, dayReader } from './day-reader';
import { findOurSheets } from './find-our-sheets';
import type { OurSheets } from './our-sheets';
import { readSnapshot, readTitles } from './read';
import { writeTab } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet as it stands, laid out with the content to come. */
export interface Workbook {
  spreadsheet: Spreadsheet;
  ourSheets: OurSheets;
  snapshot: Snapshot;
  content: Content;
  moreRows: MoreRows;
  layout: Layout;
  /** What has to be written to a tab, worked out when first asked for. */
  writesOf(id: TabId): TabWrites;
  /** The day of a moment in the spreadsheet's own time zone. */
  dayOf: DayReader;
}

interface Opening {
  content?: Content;
  moreRows?: MoreRows;
  /** Tabs whose formulas are needed because they may be written; by default all. */
  toWrite?: (id: TabId) => boolean;
  /** Our sheets, where they have been found already. */
  ourSheets?: OurSheets;
}

export function openWorkbook(
  spreadsheet: Spreadsheet,
  {
    content = nothing,
    moreRows = {},
    toWrite = () => true,
    ourSheets = findOurSheets(spreadsheet),
  }: Opening = {},
): Workbook {
  const dayOf = dayReader(spreadsheet);
  const snapshot = readSnapshot(ourSheets, toWrite, dayOf);
  return laidOut({ spreadsheet, ourSheets, content, moreRows, snapshot, dayOf });
}

/** The same with the titles the tabs have now; those that people changed are remembered, for the steps to come. */
export function withTitles(workbook: Workbook): Workbook {
  const snapshot = readTitles(workbook.snapshot, workbook.ourSheets);
  let isRenamed = false;
  for (const [id, { marker }] of workbook.ourSheets) {
    const held = snapshot[id];
    if (!held || held.title === marker.title) continue;
    const renamed = { ...marker, title: held.title };
    snapshot[id] = { ...held, marker: renamed };
    workbook.ourSheets.remember(renamed);
    isRenamed = true;
  }
  workbook.ourSheets.save();
  return isRenamed ? laidOut({ ...workbook, snapshot }) : workbook;
}

/** The same with tabs added; they are blank, so nobody need read them. */
export function withTabs(workbook: Workbook, missing: TabId[]): Workbook {
  const { spreadsheet, ourSheets } = workbook;
  const { layout } = laidOut(workbook, missing);
  createTabs(spreadsheet, missing, ourSheets, layout);
  const snapshot = { ...workbook.snapshot };
  for (const id of missing) {
    const marker = ourSheets.get(id)?.marker;
    if (marker) snapshot[id] = { marker, title: marker.title, values: [], formulas: [] };
  }
  return laidOut({ ...workbook, snapshot });
}

function laidOut(read: Omit<Workbook, 'layout' | 'writesOf'>, missing: TabId[] = []): Workbook {
  const { snapshot, ourSheets, content, moreRows } = read;
  const layout = layOut(snapshot, { tabs: [...ourSheets.keys(), ...missing], content, moreRows });
  const known = new Map<TabId, TabWrites>();
  const writesOf = (id: TabId): TabWrites => {
    const writes = known.get(id) ?? writesFor(layout, id, snapshot);
    known.set(id, writes);
    return writes;
  };
  return { ...read, layout, writesOf };
}

/** Whether every tab is there that the others hang on, and can be read. */
export function isWhole({ ourSheets, layout }: Workbook): boolean {
  const isPlan = [...ourSheets.keys()].some((id) => tabOf(id).group === 'plan');
  return (
    layout.broken.length === 0 &&
    tabsOfScope(isPlan ? 'all' : 'strategy', 'light').every((id) => ourSheets.has(id))
  );
}

/** Tabs that do not stand as they should. */
export const dueTabs = ({ ourSheets, writesOf }: Workbook): TabId[] =>
  [...ourSheets.keys()].filter((id) => writesOf(id).writes.length > 0);

/**
 * Brings tabs to what they should be; gives those that had to be changed. Rows and columns come first, in every tab:
 * formulas elsewhere name the places that cells have afterwards. `hasRoom`: the step before made room in blank tabs.
 */
export function writeTabs(workbook: Workbook, tabs: TabId[], hasRoom = false): TabId[] {
  const { layout, snapshot, ourSheets, writesOf } = workbook;
  for (const id of ourSheets.keys()) {
    const { writes } = structureFor(layout, id, snapshot);
    const tabLayout = layout.tabLayouts[id];
    const isDone = hasRoom && tabLayout !== undefined && isBlankGrid(tabLayout.grid);
    writeTab({ tab: id, writes: writes.filter(({ act }) => !isDone || act !== 'ensureSize') }, ourSheets);
  }
  const wanted = [...ourSheets.keys()]
    .filter((id) => tabs.includes(id))
    .map(writesOf)
    .filter(({ writes }) => writes.length > 0);
  for (const { tab, writes } of wanted)
    writeTab({ tab, writes: writes.filter((write) => !isStructure(write)) }, ourSheets);
  ourSheets.save();
  return wanted.map(({ tab }) => tab);
}
