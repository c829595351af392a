import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import type { FilledIn } from '../../../src/calls/contract';
import { messagesOf } from '../../../src/messages/all';
import type { Language } from '../../../src/workbook/language';
import { walked } from '../../support/sizes';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sound = { violations: [], tooWide: 0 };

/** As the add-on says it: two measures were added, one KPI waits, two formulas were typed over. */
function filledIn(language: Language): FilledIn {
  const { fillIn } = messagesOf(language);
  const offer = (cell: string, typed: string) => ({
    id: `${cell} ${typed}`,
    title: 'KPIs',
    sheetId: 7,
    cell,
    what: fillIn.holds('CTR', 'Actual', typed),
    does: fillIn.does,
    hint: '',
  });
  return {
    done: [fillIn.filled(9), fillIn.measuresAdded('CTR, CPC')],
    left: [fillIn.missing(1, 'CTR'), fillIn.typedOver('W5, W6')],
    typedOver: [offer('W5', '77'), offer('W6', '=40+2')],
  };
}

test.each(walked)('formulas are filled in, and put back where people ask for it, in %s', async (language) => {
  const spreadsheet = new ASpreadsheet(language);
  spreadsheet.setUp = { planName: 'Plan 2027', language } as NonNullable<ASpreadsheet['setUp']>;
  spreadsheet.filledIn = filledIn(language);
  const sidebar = await ASidebar.open(browser, spreadsheet);
  const worded = sidebar.words.sidebar.acts.kpis;
  const looks = async (name: string) => expect(await sidebar.inspect(`${language}-${name}`)).toEqual(sound);
  await sidebar.button(worded.title).click();
  await sidebar.heading(worded.title).waitFor();
  await looks('40-kpis');
  await sidebar.button(worded.fill).click();
  await sidebar.heading(spreadsheet.filledIn.done[0] ?? '').waitFor();
  await sidebar.button(worded.putBack(0)).waitFor();
  await looks('41-filled-in');
  await sidebar.page.locator('#typed-over-1').check();
  await sidebar.button(worded.putBack(1)).click();
  await sidebar.page.locator('#typed-over-1').waitFor({ state: 'detached' });
  expect(spreadsheet.inputsOf('putBack')).toEqual([{ cells: ['W6 =40+2'] }]);
  await looks('42-put-back');
  await sidebar.button(sidebar.words.sidebar.acts.back).click();
  await sidebar.heading('Plan 2027').waitFor();
  await sidebar.close();
});
