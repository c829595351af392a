import type { Content } from '../../src/layout/content';
import { type Layout, layOut, type MoreRows, nothing, writesFor } from '../../src/layout/lay-out';
import type { Snapshot } from '../../src/layout/snapshot';
import { isStructure } from '../../src/layout/writes';
import { tabOf } from '../../src/tabs/all';
import type { TabId } from '../../src/tabs/ids';
import { tabsOfScope } from '../../src/tabs/scope';
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
  for (const [id, { stamp }] of workbook.stamped) {
    const held = snapshot[id];
    if (!held || held.title === stamp.title) continue;
    const renamed = { ...stamp, title: held.title };
    snapshot[id] = { ...held, stamp: renamed };
    workbook.stamped.remember(renamed);
  }
  workbook.stamped.save();
  return laidOut({ ...workbook, snapshot });
}

const laidOut = (read: Omit<Workbook, 'layout'>): Workbook => ({
  ...read,
  layout: layOut(read.snapshot, {
    tabs: [...read.stamped.keys()],
    content: read.content,
    moreRows: read.moreRows,
  }),
});

/** Whether every tab is there that the others hang on, and can be read. */
export function isWhole({ stamped, layout }: Workbook): boolean {
  const isPlan = [...stamped.keys()].some((id) => tabOf(id).group === 'plan');
  return (
    layout.broken.length === 0 &&
    tabsOfScope(isPlan ? 'all' : 'strategy', 'light').every((id) => stamped.has(id))
  );
}

/** Tabs that do not stand as they should. */
export const dueTabs = ({ layout, snapshot, stamped }: Workbook): TabId[] =>
  [...stamped.keys()].filter((id) => writesFor(layout, id, snapshot).writes.length > 0);

/**
 * Brings tabs to what they should be; gives those that had to be changed. Rows and columns come first, in every tab:
 * formulas elsewhere name the places that cells have afterwards.
 */
export function writeTabs({ layout, snapshot, stamped }: Workbook, tabs: TabId[]): TabId[] {
  const due = [...stamped.keys()]
    .map((id) => writesFor(layout, id, snapshot))
    .filter(({ writes }) => writes.length > 0);
  for (const { tab, writes } of due) writeTab({ tab, writes: writes.filter(isStructure) }, stamped);
  const wanted = due.filter(({ tab }) => tabs.includes(tab));
  for (const { tab, writes } of wanted)
    writeTab({ tab, writes: writes.filter((write) => !isStructure(write)) }, stamped);
  stamped.save();
  return wanted.map(({ tab }) => tab);
}
