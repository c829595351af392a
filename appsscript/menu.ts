import { asProblem } from '../src/calls/answer';
import { messagesOf } from '../src/messages/all';
import type { Scope } from '../src/tabs/scope';
import { languageOf } from '../src/workbook/language';
import { buildAll } from './build';
import { addRows, tableOpen } from './change-tabs';
import { checkEverything } from './check';
import { locked } from './lock';
import { findStamped } from './spreadsheet/stamps';

const rowsAtOnce = 20;

const messages = () => messagesOf(languageOf(Session.getActiveUserLocale()));

/** The add-on's menu; works before anybody has allowed anything. */
export function addMenu(): void {
  const { menu } = messages();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.open, 'openSidebar')
    .addSeparator()
    .addItem(menu.buildStrategy, 'buildStrategyTabs')
    .addItem(menu.buildPlan, 'buildPlanTabs')
    .addItem(menu.addRows, 'addTableRows')
    .addSeparator()
    .addItem(menu.check, 'runCheck')
    .addSeparator()
    .addItem(menu.review, 'startReview')
    .addItem(menu.changes, 'showChanges')
    .addItem(menu.approve, 'approvePlan')
    .addToUi();
}

/** Places of the sidebar that the menu leads to. */
type MenuPlace = 'review' | 'changes' | 'approve';

/** The sidebar, at its first view or at the one that was asked for. */
export function showSidebar(at?: MenuPlace): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const output = at ? HtmlService.createHtmlOutput(openAt(page.getContent(), at)) : page;
  SpreadsheetApp.getUi().showSidebar(output.setTitle('Throughline'));
}

const openAt = (html: string, at: MenuPlace): string =>
  html.replace('id="sidebar"', `id="sidebar" data-place="${at}"`);

/** Builds from the menu. */
export const buildFromMenu = (scope: Scope): void =>
  withPlan((spreadsheet) => {
    const { menu } = messages();
    const changed = locked(() => buildAll(spreadsheet, { scope })).length;
    return changed === 0 ? menu.nothingToDo : menu.built(changed);
  });

/** Blank rows for the table whose tab is open. */
export const addRowsFromMenu = (): void =>
  withPlan((spreadsheet) => {
    const { menu } = messages();
    const tab = tableOpen(spreadsheet);
    if (!tab) return menu.openTable;
    locked(() => addRows(spreadsheet, { tab, count: rowsAtOnce }));
    return menu.rowsAdded(rowsAtOnce);
  });

export const checkFromMenu = (): void =>
  withPlan((spreadsheet) => {
    const { findings } = locked((stamped) => checkEverything(spreadsheet, stamped));
    const count = (severity: string) =>
      findings.filter((finding) => finding.severity === severity && finding.accepted === '').length;
    return messages().menu.checked(count('error'), count('warning'));
  });

/**
 * Says how it went in a passing note, or what went wrong in a dialog; a spreadsheet without a plan is set up in the
 * sidebar first.
 */
function withPlan(act: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string): void {
  try {
    const spreadsheet = SpreadsheetApp.getActive();
    if (findStamped(spreadsheet).has('start')) spreadsheet.toast(act(spreadsheet), 'Throughline');
    else showSidebar();
  } catch (error) {
    const { code, facts } = asProblem(error, console.error);
    SpreadsheetApp.getUi().alert(
      'Throughline',
      messages().problems[code](facts),
      SpreadsheetApp.getUi().ButtonSet.OK,
    );
  }
}
