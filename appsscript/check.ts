import type { FindingView } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { planOf } from '../src/layout/plan-of';
import { checksWrites, listFindings } from '../src/layout/write-checks';
import { findAll } from '../src/rules/all';
import { isWhole, openWorkbook, withTitles, writeTabs } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';

/** Runs every check over the whole workbook in one reading, writes the checks tab, and gives what was found. */
export function checkEverything(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): FindingView[] {
  const workbook = withTitles(openWorkbook(spreadsheet));
  if (!workbook.stamped.has('start')) throw problem('notBuilt');
  // New rows get their ids and links their names before anybody judges them; a workbook with a gap is only judged.
  if (isWhole(workbook)) writeTabs(workbook, [...workbook.stamped.keys()]);
  const listed = listFindings(findAll(planOf(workbook.layout)), workbook.layout);
  const today = Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  writeTab(checksWrites(listed, workbook.layout, today), workbook.stamped);
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
