import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { ByKeyboard } from './by-keyboard';
import { findingsToActOn } from './findings';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(['en', 'ar'] as const)('without a mouse, in %s', (language) => {
  const spreadsheet = new ASpreadsheet(language);
  spreadsheet.setUp = { planName: 'Plan 2027', language } as NonNullable<ASpreadsheet['setUp']>;
  spreadsheet.findings = findingsToActOn();
  let sidebar: ASidebar;
  let keyboard: ByKeyboard;
  const worded = () => sidebar.words.sidebar.findings;
  const home = () => sidebar.words.sidebar.home;
  const key = (name: string) => sidebar.page.keyboard.press(name);
  const focusIsOn = (name: string) => eventually(keyboard.hasFocus, name);
  /** What a screen reader says of the finding that has the focus. */
  const finding = () =>
    sidebar.page.evaluate(
      () =>
        document.getElementById(document.activeElement?.getAttribute('aria-labelledby') ?? '')?.textContent,
    );

  beforeAll(async () => {
    sidebar = await ASidebar.open(browser, spreadsheet);
    keyboard = new ByKeyboard(sidebar.page);
    await focusIsOn('Plan 2027');
    await keyboard.press(home().check);
    await focusIsOn(home().found(3, 0, 7));
  });
  afterAll(() => sidebar.close());

  test('a finding is mended, and reading goes on at the next', async () => {
    await keyboard.press('Set Due to 30 June 2027');
    await eventually(finding, expect.stringContaining('Flyers'));
    await eventually(() => keyboard.isCovered(), false);
  });

  test('the form for a reason gives the focus back when it is left', async () => {
    await keyboard.press(worded().accept);
    await focusIsOn('reason');
    await eventually(() => keyboard.isCovered(), false);
    await key('Escape');
    await focusIsOn(worded().accept);
  });

  test('a finding is accepted, and reading goes on at the next', async () => {
    await key('Enter');
    await focusIsOn('reason');
    await key('Enter');
    await sidebar.page.getByText(worded().noReason).waitFor();
    await focusIsOn('reason');
    await sidebar.page.keyboard.type('Agreed');
    await key('Enter');
    await eventually(finding, expect.stringContaining('Radio'));
    expect(spreadsheet.inputsOf('accept')).toEqual([{ key: 'past', reason: 'Agreed' }]);
  });

  test('what is taken back has the focus again', async () => {
    await keyboard.press(worded().accepted(2));
    await keyboard.tabTo(worded().takeBack);
    await key('Enter');
    await eventually(finding, expect.stringContaining('Flyers'));
  });
});
