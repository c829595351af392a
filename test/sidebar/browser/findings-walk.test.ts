import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { walked } from '../../support/sizes';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { findingsToActOn, someCompleteness } from './findings';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sound = { violations: [], tooWide: 0 };

describe.each(walked)('in %s', (language) => {
  const spreadsheet = new ASpreadsheet(language);
  spreadsheet.setUp = { planName: 'Plan 2027', language } as NonNullable<ASpreadsheet['setUp']>;
  spreadsheet.findings = findingsToActOn();
  spreadsheet.completeness = someCompleteness;
  let sidebar: ASidebar;
  const worded = () => sidebar.words.sidebar.findings;
  const looks = async (name: string) => expect(await sidebar.inspect(`${language}-${name}`)).toEqual(sound);

  beforeAll(async () => {
    sidebar = await ASidebar.open(browser, spreadsheet);
    await sidebar.button(sidebar.words.sidebar.home.check).click();
    await sidebar.heading(sidebar.words.sidebar.home.found(3, 0, 7)).waitFor();
  });
  afterAll(() => sidebar.close());

  test('findings stand by severity and tab, with their ways, and tabs with how much is filled in', async () => {
    await looks('31-findings');
    await sidebar.page.getByText(worded().accepted(1), { exact: true }).click();
    await sidebar.page.getByText(sidebar.words.sidebar.completeness.more(3), { exact: true }).click();
    await sidebar.page.getByText(worded().more(3), { exact: true }).last().click();
    await sidebar.page.locator('.parts summary').click();
    await looks('32-unfolded');
  });

  test('the reason for accepting is asked for under the finding', async () => {
    await sidebar.button(worded().accept).nth(1).click();
    await sidebar.button(worded().keep).click();
    await sidebar.page.getByText(worded().noReason).waitFor();
    await looks('33-accept');
    await sidebar.field(worded().reason).fill('It was refunded in February.');
    await sidebar.button(worded().keep).click();
    await sidebar.page.getByText(worded().kept).waitFor();
    await looks('34-accepted');
  });

  test('while a finding is mended the list stays, and then it can be undone', async () => {
    const letFix = spreadsheet.hold('fix');
    await sidebar.page.locator('.error .row-of-buttons button').first().click();
    await sidebar.page.getByText(worded().fixing).first().waitFor();
    await looks('35-mending');
    letFix();
    await sidebar.page.getByText(worded().fixed).waitFor();
    await looks('36-mended');
  });
});
