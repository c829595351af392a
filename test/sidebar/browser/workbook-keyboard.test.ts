import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { ByKeyboard } from './by-keyboard';
import { someFaults } from './faults';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en', 'ar'] as const)('without a mouse, in %s', (language) => {
  const spreadsheet = new ASpreadsheet(language);
  spreadsheet.setUp = { planName: 'Plan 2027', language } as NonNullable<ASpreadsheet['setUp']>;
  spreadsheet.faults = someFaults;
  let sidebar: ASidebar;
  let keyboard: ByKeyboard;
  const acts = () => sidebar.words.sidebar.acts;
  const titles = () => sidebar.words.titles;
  const key = (name: string) => sidebar.page.keyboard.press(name);
  const focusIsOn = (name: string) => eventually(keyboard.hasFocus, name);
  const worded = () => sidebar.page.locator('.actions [role=status]').textContent();

  beforeAll(async () => {
    sidebar = await ASidebar.open(browser, spreadsheet);
    keyboard = new ByKeyboard(sidebar.page);
    await focusIsOn('Plan 2027');
  });
  afterAll(() => sidebar.close());

  test('rows are added, and the focus comes back to where it was', async () => {
    const opener = acts().rows.open(`\u2068${titles().campaigns}\u2069`);
    await keyboard.press(opener);
    await focusIsOn('rows');
    await eventually(() => keyboard.isCovered(), false);
    await key('Escape');
    await focusIsOn(opener);
    await key('Enter');
    await focusIsOn('rows');
    await sidebar.page.keyboard.type('a');
    await key('Enter');
    await sidebar.page.getByText(acts().rows.notCount).waitFor();
    await focusIsOn('rows');
    await sidebar.page.keyboard.type('٥');
    await key('Enter');
    await focusIsOn(opener);
    expect((await worded())?.trim()).toBe(acts().rows.added(5, `\u2068${titles().campaigns}\u2069`));
    expect(spreadsheet.inputsOf('addRows')).toEqual([{ tab: 'campaigns', count: 5 }]);
  });

  test('a tab is taken out and brought back', async () => {
    await keyboard.press(acts().tabs.title);
    await focusIsOn(acts().tabs.title);
    await keyboard.press('personas', 'Space');
    await keyboard.press(acts().tabs.apply);
    await focusIsOn(acts().tabs.ask(1));
    await keyboard.press(acts().tabs.takeOut);
    await focusIsOn('Plan 2027');
    await keyboard.press(acts().tabs.bringBack);
    await eventually(() => spreadsheet.inputsOf('changeTabs').length, 2);
    await focusIsOn('Plan 2027');
  });

  test('faults are found and repaired', async () => {
    await keyboard.press(acts().repair.title);
    await focusIsOn(acts().repair.title);
    const letScan = spreadsheet.hold('scan');
    await keyboard.press(acts().repair.look);
    await eventually(worded, acts().repair.looking);
    await key('Enter');
    letScan();
    await focusIsOn(acts().repair.found(15));
    expect(spreadsheet.inputsOf('scan')).toHaveLength(1);
    await keyboard.press('linkLost-all', 'Space');
    await eventually(() => keyboard.isCovered(), false);
    await keyboard.press(acts().repair.repair(2));
    await focusIsOn('Plan 2027');
    expect(spreadsheet.inputsOf('repair')).toEqual([{ offers: ['tab', 'ours'] }]);
  });

  test('the repair is undone, and the copies are deleted', async () => {
    await keyboard.press(acts().undo.undo);
    await focusIsOn(acts().undo.ask.repair);
    await keyboard.press(acts().undo.undo);
    await focusIsOn('Plan 2027');
    await keyboard.press(acts().undo.drop);
    await focusIsOn(acts().undo.askDrop);
    await keyboard.press(acts().undo.drop);
    await eventually(() => spreadsheet.undo, null);
    await focusIsOn('Plan 2027');
  });

  test('the language is changed', async () => {
    await keyboard.press(acts().language.title);
    await focusIsOn(acts().language.title);
    await key('Tab');
    await key('ArrowDown');
    await keyboard.press(acts().language.change);
    await eventually(() => spreadsheet.setUp?.language, language === 'en' ? 'fr' : 'vi');
    await focusIsOn('Plan 2027');
  });
});
