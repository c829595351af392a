import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { problem } from '../../../src/calls/problem';
import { isRightToLeft } from '../../../src/workbook/language';
import { walked } from '../../support/sizes';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { someFindings } from './findings';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sound = { violations: [], tooWide: 0 };

describe.each(walked)('in %s', (language) => {
  const spreadsheet = new ASpreadsheet(language);
  spreadsheet.sizes = ['light', 'full'];
  spreadsheet.findings = someFindings(23);
  const letLook = spreadsheet.hold('look');
  let sidebar: ASidebar;
  const { page, words } = { page: () => sidebar.page, words: () => sidebar.words.sidebar };

  beforeAll(async () => {
    sidebar = await ASidebar.open(browser, spreadsheet);
  });
  afterAll(() => sidebar.close());

  test('it says that it is looking', async () => {
    await page().getByText(words().loading).waitFor();
    expect(await sidebar.inspect(`${language}-1-loading`)).toEqual(sound);
  });

  test('it asks for the set-up in the language of the spreadsheet, in its direction', async () => {
    letLook();
    await sidebar.heading(words().setUp.title).waitFor();
    expect(await page().getAttribute('html', 'lang')).toMatch(new RegExp(`^${language}`));
    await eventually(() => page().getAttribute('html', 'dir'), isRightToLeft(language) ? 'rtl' : 'ltr');
    expect(await sidebar.inspect(`${language}-2-set-up`)).toEqual(sound);
  });

  test('it shows what is wrong beside each field', async () => {
    await sidebar.field(words().setUp.months).fill('25');
    await sidebar.field(words().setUp.totalBudget).fill('a lot');
    await sidebar.button(words().setUp.build).click();
    await page().getByText(words().setUp.notAmount).waitFor();
    expect(await sidebar.inspect(`${language}-3-faults`)).toEqual(sound);
  });

  test('it counts the tabs while they are built', async () => {
    await sidebar.field(words().setUp.months).fill('12');
    const letStep = spreadsheet.hold('buildStep', 2);
    await sidebar.setUp();
    await page()
      .getByRole('status')
      .filter({ hasText: words().building.step(2, 5) })
      .waitFor();
    expect(await sidebar.inspect(`${language}-4-building`)).toEqual(sound);
    letStep();
  });

  test('it ends at home, with the tabs', async () => {
    await sidebar.heading('Plan 2027').waitFor();
    await eventually(() => page().textContent('#result'), words().home.built(5));
    expect(await sidebar.inspect(`${language}-5-home`)).toEqual(sound);
  });

  test('it lists the gravest findings first and folds away the rest of a long list', async () => {
    const letCheck = spreadsheet.hold('check');
    await sidebar.button(words().home.check).click();
    await page().getByText(words().home.checking, { exact: true }).waitFor();
    expect(await sidebar.inspect(`${language}-6-checking`)).toEqual(sound);
    letCheck();
    await sidebar.heading(words().home.found(7, 8, 8)).waitFor();
    const { groups, more } = words().findings;
    const headings = await page().getByRole('heading', { level: 3 }).allTextContents();
    expect(headings.map((text) => text.trim())).toEqual([
      `${groups.error} 7`,
      `${groups.warning} 8`,
      `${groups.advice} 8`,
    ]);
    await eventually(() => page().locator('summary').allTextContents(), [more(3), more(4), more(4)]);
    expect(await sidebar.inspect(`${language}-7-findings`)).toEqual(sound);
  });

  test('it says what is wrong with a plan file, fault by fault', async () => {
    const paths = Array.from({ length: 11 }, (_, index) => `campaigns[${index}].firstDay`);
    spreadsheet.openPlan = () => {
      throw problem(
        'planBad',
        {},
        paths.map((path) => ({ path, reason: 'notDay' })),
      );
    };
    const chooser = page().waitForEvent('filechooser');
    await sidebar.button(words().file.open).click();
    await (await chooser).setFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await sidebar.heading(words().problem.title).waitFor();
    await eventually(() => page().locator('.faults li').count(), 9);
    expect(await page().locator('main').textContent()).not.toContain('undefined');
    expect(await sidebar.inspect(`${language}-8-problem`)).toEqual(sound);
  });
});
