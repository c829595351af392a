import type { FindingView } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { planOf } from '../src/layout/plan-of';
import { checksWrites, listFindings } from '../src/layout/write-checks';
import { findAll } from '../src/rules/all';
import { todayIn } from './spreadsheet/today';
import { isWhole, openWorkbook, withTitles, writeTabs } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';

/** Runs every check over the whole workbook, writes the checks tab, and gives what was found. */
export function checkEverything(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): FindingView[] {
  const before = withTitles(openWorkbook(spreadsheet));
  if (!before.stamped.has('start')) throw problem('notBuilt');
  // New rows get their ids and links their names before anybody judges them; a workbook with a gap is only judged.
  const written = isWhole(before) ? writeTabs(before, [...before.stamped.keys()]) : [];
  const workbook = written.length > 0 ? withTitles(openWorkbook(spreadsheet)) : before;
  const listed = listFindings(findAll(planOf(workbook.layout)), workbook.layout);
  writeTab(checksWrites(listed, workbook.layout, todayIn(spreadsheet)), workbook.stamped);
  return listed.map(({ finding, ...said }) => ({
    code: finding.code,
    severity: finding.severity,
    tab: finding.place.tab,
    title: said.title,
    sheetId: said.sheetId,
    cell: said.cell,
    message: said.message,
    mend: said.mend,
  }));
}
