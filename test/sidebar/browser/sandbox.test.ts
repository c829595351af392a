import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('inside a frame with only the rights HtmlService gives, a plan file can be saved', async () => {
  const spreadsheet = new ASpreadsheet('en');
  spreadsheet.setUp = { planName: 'Plan 2027', language: 'en' } as NonNullable<ASpreadsheet['setUp']>;
  const sidebar = await ASidebar.open(browser, spreadsheet);
  const { page, words } = sidebar;
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-downloads allow-forms allow-modals allow-popups allow-scripts');
    frame.src = address;
    document.body.replaceChildren(frame);
  }, page.url());
  const saving = page.waitForEvent('download');
  await page.frameLocator('iframe').getByRole('button', { name: words.sidebar.file.save }).click();
  expect((await saving).suggestedFilename()).toBe('plan-2027.json');
  await sidebar.close();
});
