import type { Input, Output } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { rectangles } from '../src/engine/sheet/rectangles';
import { blockWrite, cellWrite } from '../src/engine/sheet/writes';
import { planOf } from '../src/features/check/plan-of';
import { checksWrites, type ListedFinding, listFindings } from '../src/features/check/write-checks';
import { coachWrites } from '../src/features/coach/write-coach';
import { findAll } from '../src/rules/all';
import { completenessOf } from '../src/rules/completeness';
import { judgedGoals } from '../src/rules/smart/judged-goals';
import { findOurSheets } from './spreadsheet/find-our-sheets';
import type { OurSheets } from './spreadsheet/our-sheets';
import { dueTabs, isWhole, openWorkbook, type Workbook, withTitles, writeTabs } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';
import { withBackup } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Checked {
  workbook: Workbook;
  listed: ListedFinding[];
}

/** Runs every check over the whole workbook, writes the checks tab and what the coach says of goals, and gives what was found. */
export const checkEverything = (spreadsheet: Spreadsheet, ourSheets?: OurSheets): Output<'check'> =>
  viewOf(check(spreadsheet, ourSheets));

function check(spreadsheet: Spreadsheet, ourSheets = findOurSheets(spreadsheet)): Checked {
  const workbook = broughtUpToDate(openWorkbook(spreadsheet, { ourSheets }));
  const { layout, ourSheets: sheets } = workbook;
  const today = workbook.dayOf(new Date());
  const plan = planOf(layout, today);
  const listed = listFindings(findAll(plan), layout);
  writeTab(coachWrites(judgedGoals(plan), layout), sheets);
  writeTab(checksWrites(listed, layout, today), sheets);
  return { workbook, listed };
}

/** What a check said beside the goals, in the language of now; where none said anything, nothing is. */
export function sayCoachAgain(spreadsheet: Spreadsheet): void {
  const { layout, ourSheets, dayOf } = openWorkbook(spreadsheet);
  const hasSpoken = layout.records.tables.goals.some(({ computed }) => (computed['specific'] ?? '') !== '');
  if (hasSpoken) writeTab(coachWrites(judgedGoals(planOf(layout, dayOf(new Date()))), layout), ourSheets);
}

/**
 * New rows get their ids and links their names before anybody judges them; a workbook with a gap is only judged. The
 * titles are asked for when something does not stand as it should: where a tab was renamed, formulas name it otherwise.
 */
function broughtUpToDate(workbook: Workbook): Workbook {
  if (!workbook.ourSheets.has('start')) throw problem('notBuilt');
  if (!isWhole(workbook)) return withTitles(workbook);
  if (dueTabs(workbook).length === 0) return workbook;
  const named = withTitles(workbook);
  const written = writeTabs(named, [...named.ourSheets.keys()]);
  return written.length > 0 ? openWorkbook(workbook.spreadsheet) : named;
}

function viewOf({ workbook: { layout }, listed }: Checked): Output<'check'> {
  const { has } = layout.context.environment;
  return {
    findings: listed.map(({ finding, before: _, ...worded }) => ({
      code: finding.code,
      severity: finding.severity,
      tab: finding.place.tab,
      ...worded,
    })),
    completeness: completenessOf(layout.records, has).map(({ tab, ...counts }) => ({
      id: tab,
      title: layout.tabLayouts[tab]?.title ?? tab,
      ...counts,
    })),
  };
}

/** Mends one finding in one of its ways; what stood there is kept in copies. Then everything is checked again. */
export function fix(spreadsheet: Spreadsheet, { key, way }: Input<'fix'>): Output<'fix'> {
  // What is to stand elsewhere is moved first: places are those that cells have afterwards.
  const workbook = broughtUpToDate(openWorkbook(spreadsheet));
  const { ourSheets, layout } = workbook;
  const today = workbook.dayOf(new Date());
  const chosen = listFindings(findAll(planOf(layout, today)), layout).find((one) => one.key === key)?.finding
    .fixes?.[way];
  const tabs = [...new Set(chosen?.cells.map(({ place }) => place.tab))];
  // Where a workbook has a gap, nothing was moved, and the places may not be there.
  if (chosen && tabs.every((id) => layout.tabLayouts[id]?.structure.length === 0)) {
    withBackup(spreadsheet, { act: 'fix', tabs, day: today, ourSheets }, () => {
      for (const tab of tabs) {
        const cells = chosen.cells.flatMap(({ place, content }) =>
          place.tab === tab ? [{ ...place, content }] : [],
        );
        writeTab({ tab, writes: rectangles(cells).map(blockWrite) }, ourSheets);
      }
    });
  }
  return checkEverything(spreadsheet);
}

/** Writes why people leave a finding as it is beside it in the checks tab, where the next check finds it. */
export function accept(spreadsheet: Spreadsheet, { key, reason }: Input<'accept'>): Output<'accept'> {
  const { workbook, listed } = check(spreadsheet);
  const checks = workbook.layout.tabLayouts.checks;
  const index = listed.findIndex((one) => one.key === key);
  const column = checks?.columns.get('accepted');
  if (checks && column !== undefined && index >= 0) {
    const row = checks.first + index;
    writeTab({ tab: 'checks', writes: [cellWrite(row, column, reason)] }, workbook.ourSheets);
  }
  return checkEverything(spreadsheet);
}
