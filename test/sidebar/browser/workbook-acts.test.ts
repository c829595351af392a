import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { problem } from '../../../src/calls/problem';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { someFaults } from './faults';

let browser: Browser;
let spreadsheet: ASpreadsheet;
let sidebar: ASidebar;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  spreadsheet = new ASpreadsheet('en');
  spreadsheet.setUp = { planName: 'Plan 2027', language: 'en' } as NonNullable<ASpreadsheet['setUp']>;
  spreadsheet.faults = someFaults;
  sidebar = await ASidebar.open(browser, spreadsheet);
  await sidebar.heading('Plan 2027').waitFor();
});
afterEach(() => sidebar.close());

const { acts, problem: problemWords } = sidebarMessagesOf('en').sidebar;
const box = (name: string | RegExp) => sidebar.page.getByRole('checkbox', { name, exact: true });
const result = () => sidebar.page.textContent('#result');
const isOff = (name: string) => sidebar.button(name).getAttribute('aria-disabled');

describe('tabs', () => {
  beforeEach(() => sidebar.button(acts.tabs.title).click());

  test('the ticks are the tabs that are there, in their groups', async () => {
    const plan = sidebar.page.getByRole('group', { name: 'Plan' });
    await eventually(() => plan.getByRole('checkbox').count(), 2);
    const ticked = ['Personas', 'Journey', 'Tasks', 'Content', 'Reviews'].map((name) =>
      box(name).isChecked(),
    );
    expect(await Promise.all(ticked)).toEqual([true, true, false, false, true]);
  });

  test('nothing can be applied until a tick differs from the workbook', async () => {
    await eventually(() => isOff(acts.tabs.apply), 'true');
    await box('Tasks').check();
    expect(await isOff(acts.tabs.apply)).toBeNull();
    await box('Tasks').uncheck();
    await eventually(() => isOff(acts.tabs.apply), 'true');
    expect(spreadsheet.calls()).toEqual(['look']);
  });

  test('tabs without typed rows go and come without a question', async () => {
    await box('Journey').uncheck();
    await box('Content').check();
    await sidebar.button(acts.tabs.apply).click();
    await sidebar.heading('Plan 2027').waitFor();
    expect(spreadsheet.inputsOf('changeTabs')).toEqual([{ add: ['content'], remove: ['journey'] }]);
    expect(spreadsheet.calls()).toEqual(['look', 'changeTabs', 'buildStep', 'buildStep', 'look']);
    expect(await result()).toMatch(/Added: .*Content.* Taken out and kept: .*Journey/);
  });

  test('a filled tab is named with its rows; after cancelling, the ticks are as they were', async () => {
    await box('Personas').uncheck();
    await box('Tasks').check();
    await sidebar.button(acts.tabs.apply).click();
    await sidebar.page
      .getByRole('listitem')
      .filter({ hasText: /Personas.*12 rows filled in/ })
      .waitFor();
    await sidebar.button(acts.cancel).click();
    expect([await box('Personas').isChecked(), await box('Tasks').isChecked()]).toEqual([false, true]);
    expect(spreadsheet.calls()).toEqual(['look']);
  });

  test('what was taken out comes back with one press', async () => {
    await box('Personas').uncheck();
    await sidebar.button(acts.tabs.apply).click();
    await sidebar.button(acts.tabs.takeOut).click();
    await sidebar.button(acts.tabs.bringBack).click();
    await eventually(result, acts.tabs.added('\u2068Personas\u2069'));
    expect(spreadsheet.inputsOf('changeTabs')).toEqual([
      { add: [], remove: ['personas'] },
      { add: ['personas'], remove: [] },
    ]);
    await eventually(() => sidebar.button(acts.tabs.bringBack).count(), 0);
  });

  test('after a refusal the ticks are still there', async () => {
    spreadsheet.trouble = (call) => {
      if (call === 'changeTabs') throw problem('busy');
    };
    await box('Journey').uncheck();
    await sidebar.button(acts.tabs.apply).click();
    await sidebar.button(problemWords.back).click();
    await eventually(() => box('Journey').isChecked(), false);
  });
});

describe('rows', () => {
  test('only tables take more rows, twenty unless another number is typed', async () => {
    const openers = sidebar.page.getByRole('button', { name: /^Add rows to/ });
    await eventually(() => openers.count(), 3);
    await openers.first().click();
    await eventually(() => sidebar.field(acts.rows.count).inputValue(), '20');
    await sidebar.button(acts.rows.add).click();
    await sidebar.page.getByText(/20 blank rows were added to .*Goals/).waitFor();
    expect(spreadsheet.inputsOf('addRows')).toEqual([{ tab: 'goals', count: 20 }]);
    await eventually(() => sidebar.field(acts.rows.count).count(), 0);
  });

  test('a number that cannot be is refused beside it', async () => {
    await sidebar.page.getByRole('button', { name: /^Add rows to .*Budget/ }).click();
    await sidebar.field(acts.rows.count).fill('501');
    await sidebar.button(acts.rows.add).click();
    await sidebar.page.getByText(acts.rows.notCount).waitFor();
    await eventually(() => sidebar.field(acts.rows.count).getAttribute('aria-invalid'), 'true');
    expect(spreadsheet.calls()).toEqual(['look']);
  });
});

describe('repair', () => {
  beforeEach(async () => {
    await sidebar.button(acts.repair.title).click();
    await sidebar.button(acts.repair.look).click();
    await sidebar.heading(acts.repair.found(15)).waitFor();
  });

  test('all that can be repaired is ticked, and goes as it was ticked', async () => {
    await sidebar.button(acts.repair.repair(14)).waitFor();
    await sidebar.page.locator('#linkLost-3').uncheck();
    const all = sidebar.page.locator('#linkLost-all');
    await eventually(() => all.evaluate((input) => (input as HTMLInputElement).indeterminate), true);
    await all.check();
    await sidebar.button(acts.repair.repair(14)).waitFor();
    await all.uncheck();
    spreadsheet.gone = 1;
    await sidebar.button(acts.repair.repair(2)).click();
    await eventually(result, `${acts.repair.done(1)} ${acts.repair.gone(1)}`);
    expect(spreadsheet.inputsOf('repair')).toEqual([{ offers: ['tab', 'ours'] }]);
    await sidebar.page.getByText(/Before the last repair \(January 31, 2027\), copies of 2 tabs/).waitFor();
  });

  test('with nothing ticked there is nothing to repair', async () => {
    for (const id of ['tabMissing-0', 'linkLost-all', 'cellError-0'])
      await sidebar.page.locator(`#${id}`).uncheck();
    await eventually(() => isOff(acts.repair.repair(0)), 'true');
  });

  test('what only people can mend has its way out and no box', async () => {
    await eventually(() => sidebar.page.locator('#cellError-1').count(), 0);
    await sidebar.page.getByText(/Its formula is your own/).waitFor();
  });

  test('a place is one press away, except in a tab that is missing', async () => {
    await sidebar.page.getByRole('button', { name: /^Go to .*Campaigns.*Z5/ }).click();
    await eventually(() => spreadsheet.inputsOf('goTo'), [{ sheetId: 102, cell: 'Z5' }]);
    await eventually(() => sidebar.page.getByRole('button', { name: /^Go to .*Channels/ }).count(), 0);
    await sidebar.button(acts.repair.repair(14)).waitFor();
  });

  test('after a failure, faults are looked for anew', async () => {
    spreadsheet.onTheWay = (call) =>
      call === 'repair' ? Promise.reject(new Error('No time left')) : Promise.resolve();
    await sidebar.button(acts.repair.repair(14)).click();
    await sidebar.button(problemWords.back).click();
    await sidebar.button(acts.repair.look).waitFor();
    await eventually(() => sidebar.heading(acts.repair.found(15)).count(), 0);
  });
});

describe('language', () => {
  test('another language can be chosen, and the sidebar speaks it when the tabs do', async () => {
    await sidebar.button(acts.language.title).click();
    await eventually(() => sidebar.field(`English (${acts.language.current})`).isChecked(), true);
    await eventually(() => isOff(acts.language.change), 'true');
    await sidebar.field('العربية').check();
    expect(spreadsheet.calls()).toEqual(['look']);
    await sidebar.button(acts.language.change).click();
    await eventually(result, sidebarMessagesOf('ar').sidebar.acts.language.changed);
    await eventually(() => sidebar.page.getAttribute('html', 'dir'), 'rtl');
    expect(spreadsheet.inputsOf('switchLanguage')).toEqual([{ language: 'ar' }]);
    await sidebar.button(sidebarMessagesOf('ar').sidebar.acts.undo.undo).waitFor();
  });
});

describe('undo', () => {
  beforeEach(async () => {
    spreadsheet.undo = { act: 'language', day: '2027-02-01', titles: ['Goals'] };
    await sidebar.page.reload();
    await sidebar.page
      .getByText(/change of language \(February 1, 2027\), a copy of 1 tab was kept/)
      .waitFor();
  });

  test('it is asked about, done, and can be undone in its turn', async () => {
    await sidebar.button(acts.undo.undo).click();
    await sidebar.page.getByText(acts.undo.again).waitFor();
    expect(spreadsheet.calls()).not.toContain('undo');
    await sidebar.button(acts.undo.undo).click();
    await eventually(result, acts.undo.undone);
    await sidebar.page.getByText(/Before the last undo/).waitFor();
  });

  test('once the copies are deleted there is nothing to undo', async () => {
    await sidebar.button(acts.undo.drop).click();
    await sidebar.page.getByText(acts.undo.lost.language).waitFor();
    await sidebar.button(acts.undo.drop).click();
    await eventually(result, acts.undo.dropped);
    await eventually(() => sidebar.button(acts.undo.undo).count(), 0);
  });
});
