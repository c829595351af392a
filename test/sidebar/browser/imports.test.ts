import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import type { Language } from '../../../src/workbook/language';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';

let browser: Browser;
let spreadsheet: ASpreadsheet;
let sidebar: ASidebar;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => sidebar.close());

const folder = join(__dirname, '..', '..', 'fixtures', 'imports');

/** A built workbook with the place open where numbers come in. */
async function arrive(language: Language = 'en') {
  spreadsheet = new ASpreadsheet(language);
  sidebar = await ASidebar.open(browser, spreadsheet);
  await sidebar.setUp();
  const { imports } = sidebarMessagesOf(language).sidebar;
  await sidebar.button(imports.title).click();
  await sidebar.heading(imports.title).waitFor();
  return imports;
}

async function choose(label: string, file: string) {
  const chooser = sidebar.page.waitForEvent('filechooser');
  await sidebar.button(label).click();
  await (await chooser).setFiles(join(folder, file));
}

const fine = { violations: [], tooWide: 0 };
const ordersOf = (call: string) =>
  spreadsheet.inputsOf(call) as { series: { measure: string; name: string }[] }[];

test('a file is recognised, shown by month, written, and told of at home', async () => {
  const worded = await arrive();
  expect(await sidebar.inspect('imports-choose')).toEqual(fine);
  await choose(worded.choose, 'google-ads-en.csv');
  await sidebar.page.getByText('Google Ads', { exact: false }).first().waitFor();
  expect(await sidebar.page.getByLabel('Clicks', { exact: false }).first().inputValue()).toBe(
    'measure:clicks',
  );
  expect(await sidebar.inspect('imports-columns')).toEqual(fine);
  await sidebar.button(worded.preview).click();
  await sidebar.button(worded.write(8)).waitFor();
  expect(await sidebar.inspect('imports-preview')).toEqual(fine);
  await sidebar.button(worded.write(8)).click();
  await sidebar.page.getByText(worded.done(4)).waitFor();
  await sidebar.button('Undo').waitFor();
});

test('rows go by campaign where people say so, under the names of the plan', async () => {
  const worded = await arrive();
  await choose(worded.choose, 'google-ads-en.csv');
  await sidebar.field(worded.split).selectOption('campaign');
  await sidebar.page.getByLabel('Bring a neighbour').selectOption('C2');
  await sidebar.button(worded.preview).click();
  await eventually(() => ordersOf('reconcileImport').length, 1);
  const [order] = ordersOf('reconcileImport');
  expect(order?.series.map(({ measure, name }) => `${measure} ${name}`)).toEqual([
    'adConversions Tasting page and search ads',
    'adSpend Tasting page and search ads',
    'clicks Tasting page and search ads',
    'impressions Tasting page and search ads',
  ]);
});

test('what was typed stays unless it is ticked', async () => {
  const worded = await arrive();
  spreadsheet.reconcile = ({ series }) =>
    series.slice(0, 1).map(() => ({
      title: 'Clicks · Google Ads',
      row: 'M4',
      rows: [{ id: 'M4', name: 'Google Ads' }],
      cells: [
        { at: '2026-10', incoming: 74, present: '70', state: 'conflict' },
        { at: '2026-11', incoming: 59, present: '60', state: 'conflict' },
        { at: '2026-12', incoming: 7, present: '', state: 'new' },
      ],
    }));
  await choose(worded.choose, 'google-ads-en.csv');
  await sidebar.button(worded.preview).click();
  await sidebar.button(worded.write(1)).waitFor();
  await sidebar.page.getByLabel('Oct 2026', { exact: false }).check();
  expect(await sidebar.inspect('imports-conflicts')).toEqual(fine);
  await sidebar.button(worded.write(2)).click();
  await eventually(
    () => (spreadsheet.inputsOf('writeImport') as { take: string[] }[])[0]?.take,
    ['0:2026-10'],
  );
});

test('another row is weighed anew', async () => {
  const worded = await arrive();
  spreadsheet.reconcile = ({ series }) =>
    series.slice(0, 1).map((each) => ({
      title: 'Clicks',
      row: each.row === 'new' ? '' : 'M4',
      rows: [{ id: 'M4', name: 'Google Ads' }],
      cells: [{ at: '2026-10', incoming: 74, present: '', state: 'new' }],
    }));
  await choose(worded.choose, 'google-ads-en.csv');
  await sidebar.button(worded.preview).click();
  await sidebar.field(worded.row).selectOption('');
  await eventually(() => ordersOf('reconcileImport').length, 2);
  await eventually(() => sidebar.field(worded.row).inputValue(), '');
});

test.each(['bad-workbook.csv', 'bad-cut-off.csv', 'bad-encoding.csv'])(
  '%s is refused with a way out, and nothing is asked of the add-on',
  async (name) => {
    const worded = await arrive();
    await choose(worded.choose, name);
    await sidebar.heading(worded.faulty(1)).waitFor();
    expect(await sidebar.inspect(`imports-${name.replace(/\..*/, '')}`)).toEqual(fine);
    expect(spreadsheet.calls()).not.toContain('openImport');
  },
);

test('cells that cannot be taken are named by line and column, and leaving the column out is enough', async () => {
  const worded = await arrive();
  await choose(worded.choose, 'bad-formula.csv');
  await sidebar.button(worded.preview).click();
  await sidebar.heading(worded.faulty(2)).waitFor();
  await sidebar.page.getByText(/Line 3, “.?Clicks.?”/).waitFor();
  expect(await sidebar.inspect('imports-faults')).toEqual(fine);
  await sidebar.page.getByLabel('Clicks', { exact: false }).first().selectOption('');
  await sidebar.button(worded.preview).click();
  await sidebar.heading(worded.reconciled).waitFor();
});

test('dates that can be read in two ways are asked about', async () => {
  const worded = await arrive();
  const chooser = sidebar.page.waitForEvent('filechooser');
  await sidebar.button(worded.choose).click();
  const text = 'Day,Campaign,Impr.,Clicks,Cost\n01/10/2026,A,1,2,3\n02/10/2026,A,1,2,3\n';
  await (await chooser).setFiles({ name: 'ads.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await sidebar.button(worded.preview).click();
  await sidebar.page.getByText(worded.questions.order).waitFor();
  await sidebar.page.getByLabel(worded.orders.dmy).check();
  await sidebar.button(worded.preview).click();
  await sidebar.page.getByText('Oct 2026').first().waitFor();
});

test('a hundred thousand rows come in as well', async () => {
  const worded = await arrive();
  const chooser = sidebar.page.waitForEvent('filechooser');
  await sidebar.button(worded.choose).click();
  const rows = Array.from(
    { length: 100_000 },
    (_, index) => `2026-10-${10 + (index % 20)},A ${index % 50},1,2,0.10`,
  );
  const text = ['Day,Campaign,Impr.,Clicks,Cost', ...rows].join('\n');
  await (await chooser).setFiles({ name: 'ads.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await sidebar.page.getByText(worded.rows(100_000, 100_000)).waitFor();
  await sidebar.button(worded.preview).click();
  await sidebar.page.getByText('10,000', { exact: true }).waitFor();
});

test.each(['ar', 'zh', 'fr', 'vi'] as const)(
  'in %s everything has its words and its place',
  async (language) => {
    const worded = await arrive(language);
    await choose(worded.choose, language === 'ar' ? 'meta-ads-ar.csv' : 'meta-ads-fr.csv');
    await sidebar.page.getByText('Meta Ads', { exact: false }).first().waitFor();
    expect(await sidebar.inspect(`imports-columns-${language}`)).toEqual(fine);
    await sidebar.button(worded.preview).click();
    await sidebar.heading(worded.reconciled).waitFor();
    expect(await sidebar.inspect(`imports-preview-${language}`)).toEqual(fine);
  },
);
