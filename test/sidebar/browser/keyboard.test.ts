import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { eventually } from './eventually';
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
  const hasFocus = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('id') || document.activeElement?.textContent?.trim(),
    );
  /** Presses Tab until the control has the focus; nothing is further away than the view is long. */
  const tabTo = async (control: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await hasFocus()) === control) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${control} cannot be reached; the focus is on ${await hasFocus()}`);
  };
  const isCovered = () =>
    page.evaluate(() => {
      const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return !document.activeElement?.contains(there);
    });
  const press = async (control: string) => {
    await tabTo(control);
    await page.keyboard.press('Enter');
  };

  await sidebar.heading(setUp.title).waitFor();
  await eventually(hasFocus, setUp.title);
  for (const [field, text] of [
    ['business', 'A'],
    ['planName', 'Plan'],
    ['currency', 'SAR'],
    ['totalBudget', '٩٠٠٠'],
  ]) {
    await tabTo(field ?? '');
    expect([field, await isCovered()]).toEqual([field, false]);
    await page.keyboard.type(text ?? '');
  }
  await page.keyboard.press('Enter');
  await sidebar.heading('Plan').waitFor();
  await eventually(hasFocus, 'Plan');

  await press(home.check);
  await eventually(hasFocus, home.found(0, 1, 1));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => spreadsheet.asked.at(-1), { call: 'goTo', input: { sheetId: 101, cell: 'F6' } });
  const saving = page.waitForEvent('download');
  await press(file.save);
  await saving;
  await sidebar.close();
});
