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
import { readSnapshot, readTitles } from './read';
import type { StampedSheets } from './stamped-sheets';
import { findStamped } from './stamps';
import { writeTab } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet as it stands, laid out with the content to come. */
export interface Workbook {
  spreadsheet: Spreadsheet;
  stamped: StampedSheets;
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
  stamped?: StampedSheets;
}

export function openWorkbook(
  spreadsheet: Spreadsheet,
  {
    content = nothing,
    moreRows = {},
    toWrite = () => true,
    stamped = findStamped(spreadsheet),
  }: Opening = {},
): Workbook {
  const dayOf = dayReader(spreadsheet);
  const snapshot = readSnapshot(stamped, toWrite, dayOf);
  return laidOut({ spreadsheet, stamped, content, moreRows, snapshot, dayOf });
}

/** The same with the titles the tabs have now; those that people changed are remembered, for the steps to come. */
export function withTitles(workbook: Workbook): Workbook {
  const snapshot = readTitles(workbook.snapshot, workbook.stamped);
  let isRenamed = false;
  for (const [id, { stamp }] of workbook.stamped) {
    const held = snapshot[id];
    if (!held || held.title === stamp.title) continue;
    const renamed = { ...stamp, title: held.title };
    snapshot[id] = { ...held, stamp: renamed };
    workbook.stamped.remember(renamed);
    isRenamed = true;
  }
  workbook.stamped.save();
  return isRenamed ? laidOut({ ...workbook, snapshot }) : workbook;
}

/** The same with tabs added; they are blank, so nobody need read them. */
export function withTabs(workbook: Workbook, missing: TabId[]): Workbook {
  const { spreadsheet, stamped } = workbook;
  const { layout } = laidOut(workbook, missing);
  createTabs(spreadsheet, missing, stamped, layout);
  const snapshot = { ...workbook.snapshot };
  for (const id of missing) {
    const stamp = stamped.get(id)?.stamp;
    if (stamp) snapshot[id] = { stamp, title: stamp.title, values: [], formulas: [] };
  }
  return laidOut({ ...workbook, snapshot });
}

function laidOut(read: Omit<Workbook, 'layout' | 'writesOf'>, missing: TabId[] = []): Workbook {
  const { snapshot, stamped, content, moreRows } = read;
  const layout = layOut(snapshot, { tabs: [...stamped.keys(), ...missing], content, moreRows });
  const known = new Map<TabId, TabWrites>();
  const writesOf = (id: TabId): TabWrites => {
    const writes = known.get(id) ?? writesFor(layout, id, snapshot);
    known.set(id, writes);
    return writes;
  };
  return { ...read, layout, writesOf };
}

/** Whether every tab is there that the others hang on, and can be read. */
export function isWhole({ stamped, layout }: Workbook): boolean {
  const isPlan = [...stamped.keys()].some((id) => tabOf(id).group === 'plan');
  return (
    layout.broken.length === 0 &&
    tabsOfScope(isPlan ? 'all' : 'strategy', 'light').every((id) => stamped.has(id))
  );
}

/** Tabs that do not stand as they should. */
export const dueTabs = ({ stamped, writesOf }: Workbook): TabId[] =>
  [...stamped.keys()].filter((id) => writesOf(id).writes.length > 0);

/**
 * Brings tabs to what they should be; gives those that had to be changed. Rows and columns come first, in every tab:
 * formulas elsewhere name the places that cells have afterwards. `hasRoom`: the step before made room in blank tabs.
 */
export function writeTabs(workbook: Workbook, tabs: TabId[], hasRoom = false): TabId[] {
  const { layout, snapshot, stamped, writesOf } = workbook;
  for (const id of stamped.keys()) {
    const { writes } = structureFor(layout, id, snapshot);
    const arranged = layout.arrangement[id];
    const isDone = hasRoom && arranged !== undefined && isBlankGrid(arranged.grid);
    writeTab({ tab: id, writes: writes.filter(({ act }) => !isDone || act !== 'ensureSize') }, stamped);
  }
  const wanted = [...stamped.keys()]
    .filter((id) => tabs.includes(id))
    .map(writesOf)
    .filter(({ writes }) => writes.length > 0);
  for (const { tab, writes } of wanted)
    writeTab({ tab, writes: writes.filter((write) => !isStructure(write)) }, stamped);
  stamped.save();
  return wanted.map(({ tab }) => tab);
}
