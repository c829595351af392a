import { frameOf, plainFrame, reframe } from '../../src/layout/frame';
import type { Layout } from '../../src/layout/lay-out';
import { framed } from '../../src/layout/snapshot';
import type { FrameAct } from '../../src/layout/writes';
import { type TabId, tabIds } from '../../src/tabs/ids';
import { isRightToLeft } from '../../src/workbook/language';
import type { StampedSheets } from './stamped-sheets';
import { mark } from './stamps';
import { perform } from './write';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A blank sheet for a tab; a frame only where it is known to have one. */
interface Blank {
  id: TabId;
  sheet: Sheet;
  title: string;
  frame?: FrameAct[];
}
interface Wanted {
  id: TabId;
  title: string;
  frame: FrameAct[];
  place: number;
}

/**
 * Adds the tabs that are missing to the spreadsheet and to our sheets, in the workbook's order; where each has its parts
 * is laid out already. They are blank but for their frame and, when all are there, their mark.
 */
export function createTabs(
  spreadsheet: Spreadsheet,
  missing: TabId[],
  there: StampedSheets,
  layout: Layout,
): void {
  const made: Blank[] = [];
  let place: number | undefined;
  for (const id of tabIds) {
    const known = there.get(id);
    const isFollowed = missing.some((other) => tabIds.indexOf(other) > tabIds.indexOf(id));
    if (known && isFollowed) place = known.sheet.getIndex();
    const arranged = layout.arrangement[id];
    if (!missing.includes(id) || !arranged) continue;
    const frame = frameOf(arranged, isRightToLeft(layout.language));
    made.push(blankSheet(spreadsheet, { id, title: arranged.title, frame, place: place ?? 0 }, made, there));
    place = (place ?? 0) + 1;
  }
  // A copy of a marked sheet would be marked as that one is.
  for (const { id, sheet, title, frame } of made) {
    const known = frame ? { language: layout.language, look: framed } : {};
    there.add({ sheet, stamp: { ...mark(sheet, id, title).stamp, ...known } });
  }
  const [first] = made;
  if (first?.id === 'start') spreadsheet.setActiveSheet(first.sheet);
}

/** A new sheet; one of that title that is still blank (a build that was cut off left it) is taken, any other is let be. */
function blankSheet(spreadsheet: Spreadsheet, wanted: Wanted, made: Blank[], there: StampedSheets): Blank {
  for (let count = 1; ; count++) {
    const title = count === 1 ? wanted.title : `${wanted.title} ${count}`;
    const held = spreadsheet.getSheetByName(title);
    if (!held) return newSheet(spreadsheet, { ...wanted, title }, made, there);
    if (isBlank(held)) return { id: wanted.id, sheet: held, title };
  }
}

/** A copy of the new sheet that is most like it: what they have in common is set once. */
function newSheet(
  spreadsheet: Spreadsheet,
  { id, title, frame, place }: Wanted,
  made: Blank[],
  there: StampedSheets,
): Blank {
  const toDo = (one: Blank) => (one.frame ? reframe(one.frame, frame).length : Number.POSITIVE_INFINITY);
  const [alike] = [...made].sort((one, other) => toDo(one) - toDo(other));
  const sheet = alike?.frame
    ? spreadsheet.insertSheet(title, place, { template: alike.sheet })
    : spreadsheet.insertSheet(title, place);
  for (const act of reframe(alike?.frame ?? plainFrame, frame)) perform(sheet, act, there);
  return { id, sheet, title, frame };
}

/** Blank, not a tab of ours, and as large as a new sheet is. */
const isBlank = (sheet: Sheet): boolean =>
  sheet.getLastRow() === 0 &&
  sheet.getDeveloperMetadata().length === 0 &&
  sheet.getMaxRows() >= 1000 &&
  sheet.getMaxColumns() >= 26;
