import { asProblem } from '../src/calls/answer';
import { messagesOf } from '../src/messages/all';
import type { Scope } from '../src/tabs/scope';
import { languageOf } from '../src/workbook/language';
import { buildAll } from './operations/build';
import { addRows, tableOpen } from './operations/change-tabs';
import { checkEverything } from './operations/check';
import { fillInKpis } from './operations/fill-in-kpis';
import { sidebarPage } from './sidebar-page';
import { findOurSheets } from './spreadsheet/find-our-sheets';
import { rememberedLanguage } from './spreadsheet/memory';
import { changing } from './work/changing';

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
    .addItem(menu.fillIn, 'fillInKpiFormulas')
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

/** The sidebar in the workbook's language, at its first view or at the one that was asked for. */
export function showSidebar(at?: MenuPlace): void {
  const language = rememberedLanguage(SpreadsheetApp.getActive());
  const page = sidebarPage(language ?? languageOf(Session.getActiveUserLocale()));
  const output = HtmlService.createHtmlOutput(at ? openAt(page, at) : page);
  SpreadsheetApp.getUi().showSidebar(output.setTitle('Throughline'));
}

const openAt = (html: string, at: MenuPlace): string =>
  html.replace('id="sidebar"', `id="sidebar" data-place="${at}"`);

/** Builds from the menu. */
export const buildFromMenu = (scope: Scope): void =>
  withPlan(() => {
    const { menu } = messages();
    const changed = changing((work) => buildAll(work, { scope })).length;
    return changed === 0 ? menu.nothingToDo : menu.built(changed);
  });

/** Blank rows for the table whose tab is open. */
export const addRowsFromMenu = (): void =>
  withPlan((spreadsheet) => {
    const { menu } = messages();
    const tab = tableOpen(spreadsheet);
    if (!tab) return menu.openTable;
    changing((work) => addRows(work, { tab, count: rowsAtOnce }));
    return menu.rowsAdded(rowsAtOnce);
  });

/** What is left to people is said where it stays until they have read it. */
export const fillInFromMenu = (): void =>
  withPlan(() => {
    const { done, left, typedOver } = changing(fillInKpis);
    if (left.length === 0) return done.join(' ');
    const { inSidebar } = messages().fillIn;
    say([...done, ...left, ...(typedOver.length > 0 ? [inSidebar] : [])].join('\n\n'));
    return null;
  });

export const checkFromMenu = (): void =>
  withPlan(() => {
    const { findings } = changing((work) => checkEverything(work));
    const count = (severity: string) =>
      findings.filter((finding) => finding.severity === severity && finding.accepted === '').length;
    return messages().menu.checked(count('error'), count('warning'));
  });

/**
 * Says how it went in a passing note, unless that has been said, or what went wrong in a dialog; a spreadsheet without a plan
 * is set up in the sidebar first.
 */
function withPlan(act: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string | null): void {
  try {
    const spreadsheet = SpreadsheetApp.getActive();
    const worded = findOurSheets(spreadsheet).has('start') ? act(spreadsheet) : showSidebar();
    if (worded) spreadsheet.toast(worded, 'Throughline');
  } catch (error) {
    const { code, facts } = asProblem(error, console.error);
    say(messages().problems[code](facts));
  }
}

function say(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('Throughline', text, ui.ButtonSet.OK);
}
