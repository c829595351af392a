import type { Input, Output } from '../src/calls/contract';
import { problem } from '../src/calls/problem';
import { planOf } from '../src/layout/plan-of';
import { checksWrites, type ListedFinding, listFindings } from '../src/layout/write-checks';
import { findAll } from '../src/rules/all';
import { completenessOf } from '../src/rules/completeness';
import { encodeCell } from '../src/workbook/cell';
import { todayIn } from './spreadsheet/today';
import { isWhole, openWorkbook, type Workbook, withTitles, writeTabs } from './spreadsheet/workbook';
import { writeTab } from './spreadsheet/write';
import { keepingCopies } from './undo';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Checked {
  workbook: Workbook;
  listed: ListedFinding[];
}

/** Runs every check over the whole workbook, writes the checks tab, and gives what was found. */
export const checkEverything = (spreadsheet: Spreadsheet): Output<'check'> => viewOf(check(spreadsheet));

function check(spreadsheet: Spreadsheet): Checked {
  const before = withTitles(openWorkbook(spreadsheet));
  if (!before.stamped.has('start')) throw problem('notBuilt');
  // New rows get their ids and links their names before anybody judges them; a workbook with a gap is only judged.
  const written = isWhole(before) ? writeTabs(before, [...before.stamped.keys()]) : [];
  const workbook = written.length > 0 ? withTitles(openWorkbook(spreadsheet)) : before;
  const listed = listedIn(workbook);
  writeTab(checksWrites(listed, workbook.layout, todayIn(spreadsheet)), workbook.stamped);
  return { workbook, listed };
}

const listedIn = ({ spreadsheet, layout }: Workbook): ListedFinding[] =>
  listFindings(findAll(planOf(layout, todayIn(spreadsheet))), layout);

function viewOf({ workbook: { layout }, listed }: Checked): Output<'check'> {
  const { has } = layout.ground.world;
  return {
    findings: listed.map(({ finding, before: _, ...said }) => ({
      code: finding.code,
      severity: finding.severity,
      tab: finding.place.tab,
      ...said,
    })),
    completeness: completenessOf(layout.records, has).map(({ tab, ...counts }) => ({
      id: tab,
      title: layout.arrangement[tab]?.title ?? tab,
      ...counts,
    })),
  };
}

/** Mends one finding in one of its ways; what stood there is kept in copies. Then everything is checked again. */
export function mend(spreadsheet: Spreadsheet, { key, way }: Input<'mend'>): Output<'mend'> {
  const workbook = withTitles(openWorkbook(spreadsheet));
  const { stamped } = workbook;
  const chosen = listedIn(workbook).find((one) => one.key === key)?.finding.mends?.[way];
  if (chosen) {
    const tabs = [...new Set(chosen.cells.map(({ place }) => place.tab))];
    keepingCopies(spreadsheet, { act: 'mend', tabs, day: todayIn(spreadsheet), stamped }, () => {
      for (const { place, content } of chosen.cells) {
        const { tab, row, column } = place;
        writeTab({ tab, writes: [{ act: 'cells', row, column, grid: [[encodeCell(content)]] }] }, stamped);
      }
    });
  }
  return checkEverything(spreadsheet);
}

/** Writes why people leave a finding as it is beside it in the checks tab, where the next check finds it. */
export function accept(spreadsheet: Spreadsheet, { key, reason }: Input<'accept'>): Output<'accept'> {
  const { workbook, listed } = check(spreadsheet);
  const checks = workbook.layout.arrangement.checks;
  const index = listed.findIndex((one) => one.key === key);
  const column = checks?.columns.get('accepted');
  if (checks && column !== undefined && index >= 0) {
    const row = checks.first + index;
    writeTab(
      { tab: 'checks', writes: [{ act: 'cells', row, column, grid: [[encodeCell(reason)]] }] },
      workbook.stamped,
    );
  }
  return checkEverything(spreadsheet);
}
