import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { ByKeyboard } from './by-keyboard';
import { someFindings } from './findings';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(['en', 'ar'] as const)('all of it can be done without a mouse, in %s', async (language) => {
  const spreadsheet = new ASpreadsheet(language);
  spreadsheet.findings = someFindings(2);
  const sidebar = await ASidebar.open(browser, spreadsheet);
  const { page, words } = sidebar;
  const { setUp, home, file } = words.sidebar;
  const keyboard = new ByKeyboard(page);
  const { hasFocus, isCovered } = keyboard;

  await sidebar.heading(setUp.title).waitFor();
  await eventually(hasFocus, setUp.title);
  for (const [field, text] of [
    ['business', 'A'],
    ['planName', 'Plan'],
    ['currency', 'SAR'],
    ['totalBudget', '٩٠٠٠'],
  ]) {
    await keyboard.tabTo(field ?? '');
    expect([field, await isCovered()]).toEqual([field, false]);
    await page.keyboard.type(text ?? '');
  }
  await page.keyboard.press('Enter');
  await sidebar.heading('Plan').waitFor();
  await eventually(hasFocus, 'Plan');

  await keyboard.press(home.check);
  await eventually(hasFocus, home.found(0, 1, 1));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => spreadsheet.asked.at(-1), { call: 'goTo', input: { sheetId: 101, cell: 'F6' } });
  const saving = page.waitForEvent('download');
  await keyboard.press(file.save);
  await saving;
  await sidebar.close();
});
