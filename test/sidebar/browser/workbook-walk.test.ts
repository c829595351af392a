import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { problem } from '../../../src/calls/problem';
import { walked } from '../../support/sizes';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { someFaults } from './faults';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sound = { violations: [], tooWide: 0 };

describe.each(walked)('in %s', (language) => {
  const spreadsheet = new ASpreadsheet(language);
  spreadsheet.setUp = { planName: 'Plan 2027', language } as NonNullable<ASpreadsheet['setUp']>;
  spreadsheet.faults = someFaults;
  let sidebar: ASidebar;
  const acts = () => sidebar.words.sidebar.acts;
  const titles = () => sidebar.words.titles;
  const goTo = (at: 'tabs' | 'repair' | 'language') => sidebar.button(acts()[at].title).click();
  const looks = async (name: string) => expect(await sidebar.inspect(`${language}-${name}`)).toEqual(sound);

  beforeAll(async () => {
    sidebar = await ASidebar.open(browser, spreadsheet);
  });
  afterAll(() => sidebar.close());

  test('more rows are asked for under the name of their table', async () => {
    await sidebar.button(acts().rows.open(`\u2068${titles().goals}\u2069`)).click();
    await sidebar.field(acts().rows.count).fill('0');
    await sidebar.button(acts().rows.add).click();
    await sidebar.page.getByText(acts().rows.notCount).waitFor();
    await looks('11-rows');
    await sidebar.field(acts().rows.count).fill('30');
    await sidebar.button(acts().rows.add).click();
    await sidebar.page.getByText(acts().rows.added(30, `\u2068${titles().goals}\u2069`)).waitFor();
    await looks('12-rows-added');
  });

  test('the optional tabs are there to tick, and a filled one is asked about', async () => {
    await goTo('tabs');
    await sidebar.page.getByText(acts().tabs.aside).waitFor();
    await looks('13-tabs');
    await sidebar.page.getByRole('checkbox', { name: titles().personas, exact: true }).uncheck();
    await sidebar.page.getByRole('checkbox', { name: titles().journey, exact: true }).uncheck();
    await sidebar.button(acts().tabs.apply).click();
    await sidebar.heading(acts().tabs.ask(2)).waitFor();
    await looks('14-take-out');
    await sidebar.button(acts().tabs.takeOut).click();
    await sidebar.button(acts().tabs.bringBack).waitFor();
    await looks('15-taken-out');
  });

  test('faults are shown by their kind, with what would be done', async () => {
    await goTo('repair');
    await sidebar.heading(acts().repair.title).waitFor();
    await looks('16-repair');
    await sidebar.button(acts().repair.look).click();
    await sidebar.heading(acts().repair.found(15)).waitFor();
    await looks('17-faults');
    await sidebar.page.getByText(acts().repair.more(2), { exact: true }).click();
    await sidebar.page.locator('#linkLost-11').uncheck();
    await sidebar.button(acts().repair.repair(13)).waitFor();
    await looks('18-unfolded');
    spreadsheet.gone = 2;
    const letRepair = spreadsheet.hold('repair');
    await sidebar.button(acts().repair.repair(13)).click();
    await sidebar.heading(acts().repair.repairing).waitFor();
    await looks('19-repairing');
    letRepair();
    await sidebar.page.getByText(acts().repair.gone(2)).waitFor();
    await looks('20-repaired');
  });

  test('it asks before it undoes, and before it deletes the copies', async () => {
    await sidebar.button(acts().undo.drop).click();
    await sidebar.heading(acts().undo.askDrop).waitFor();
    await looks('21-drop-copies');
    await sidebar.button(acts().cancel).click();
    await sidebar.button(acts().undo.undo).click();
    await sidebar.heading(acts().undo.ask.repair).waitFor();
    await looks('22-undo');
    await sidebar.button(acts().undo.undo).click();
    await sidebar.page.getByText(acts().undo.undone).waitFor();
    await looks('23-undone');
  });

  test('nothing broken is said plainly', async () => {
    spreadsheet.faults = [];
    await goTo('repair');
    await sidebar.button(acts().repair.look).click();
    await sidebar.heading(acts().repair.none).waitFor();
    await looks('24-no-faults');
    await sidebar.button(acts().back).click();
  });

  test('a tab that lost its keys leads to the repair', async () => {
    spreadsheet.trouble = (call) => {
      if (call === 'beginBuild') throw problem('tabBroken', { titles: 'Goals' });
    };
    await sidebar.button(sidebar.words.sidebar.home.rebuild).click();
    await sidebar.heading(sidebar.words.sidebar.problem.title).waitFor();
    await looks('25-broken');
    await sidebar.button(acts().repair.title).click();
    await sidebar.button(acts().repair.look).waitFor();
    await sidebar.button(acts().back).click();
  });

  test('the languages go by their own names', async () => {
    await goTo('language');
    await sidebar.heading(acts().language.title).waitFor();
    await looks('26-language');
    await sidebar.button(acts().back).click();
    await sidebar.heading('Plan 2027').waitFor();
  });
});
