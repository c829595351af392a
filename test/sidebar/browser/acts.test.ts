import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { problem } from '../../../src/calls/problem';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { someFindings } from './findings';

let browser: Browser;
let spreadsheet: ASpreadsheet;
let sidebar: ASidebar;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  spreadsheet = new ASpreadsheet('en');
  sidebar = await ASidebar.open(browser, spreadsheet);
});
afterEach(() => sidebar.close());

const { setUp, home, file, problem: problemWords, building } = sidebarMessagesOf('en').sidebar;
const focused = () => sidebar.page.evaluate(() => document.activeElement?.id);
const built = async () => {
  await sidebar.setUp();
  await sidebar.heading('Plan 2027').waitFor();
};
const choose = async (text: string) => {
  const chooser = sidebar.page.waitForEvent('filechooser');
  await sidebar.button(file.open).click();
  await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

test('the set-up reaches the add-on as the contract has it', async () => {
  await sidebar.field(setUp.months).fill('٦');
  await sidebar.page.getByLabel(setUp.month, { exact: true }).selectOption('03');
  await sidebar.page.getByLabel(setUp.year, { exact: true }).selectOption({ index: 2 });
  await built();
  const year = await sidebar.page.evaluate(() => {
    const today = new Date();
    return new Date(today.getFullYear(), today.getMonth() + 1).getFullYear() + 1;
  });
  expect(spreadsheet.setUp).toEqual({
    business: 'Maison Lumière',
    planName: 'Plan 2027',
    size: 'light',
    language: 'en',
    currency: 'EUR',
    firstMonth: `${year}-03`,
    months: 6,
    totalBudget: 12000.5,
    rhythm: 'monthly',
  });
  expect(spreadsheet.calls()).toEqual(['look', 'beginBuild', 'buildStep', 'buildStep', 'buildStep', 'look']);
});

test('an amount is shown as it was understood', async () => {
  await sidebar.field(setUp.currency).fill('eur');
  await sidebar.field(setUp.totalBudget).fill('12.000,5');
  await sidebar.page.getByText('EUR 12,000.50').waitFor();
});

test('where one size can be built, nobody is asked for one', async () => {
  await sidebar.heading(setUp.title).waitFor();
  await eventually(() => sidebar.page.getByRole('radio').count(), 0);
});

test('the first faulty field takes the focus, and its fault goes as soon as it is mended', async () => {
  await sidebar.field(setUp.business).fill('Maison Lumière');
  await sidebar.button(setUp.build).click();
  await sidebar.page.getByText(setUp.correct(2)).waitFor();
  await eventually(focused, 'planName');
  const field = sidebar.field(setUp.planName);
  await eventually(() => field.getAttribute('aria-invalid'), 'true');
  expect(await field.getAttribute('aria-describedby')).toContain('planName-fault');
  await field.fill('Plan 2027');
  await sidebar.page.getByText(setUp.correct(1)).waitFor();
  expect(await field.getAttribute('aria-invalid')).toBeNull();
  expect(spreadsheet.calls()).toEqual(['look']);
});

test('choosing a language re-words the sidebar at once and keeps what was typed', async () => {
  await sidebar.field(setUp.business).fill('Maison Lumière');
  await sidebar.field(setUp.language).selectOption('ar');
  const arabic = sidebarMessagesOf('ar').sidebar.setUp;
  await sidebar.heading(arabic.title).waitFor();
  await eventually(() => sidebar.page.getAttribute('html', 'dir'), 'rtl');
  await eventually(() => sidebar.field(arabic.business).inputValue(), 'Maison Lumière');
});

test('a set-up that is refused is still there on the way back', async () => {
  spreadsheet.trouble = (call) => {
    if (call === 'beginBuild') throw problem('busy');
  };
  await sidebar.setUp();
  await sidebar.button(problemWords.back).click();
  await eventually(() => sidebar.field(setUp.planName).inputValue(), 'Plan 2027');
  await eventually(() => sidebar.field(setUp.totalBudget).inputValue(), '12 000,50');
});

test('a build that is cut off goes on from the step that failed', async () => {
  let calls = 0;
  spreadsheet.onTheWay = (call) => {
    calls += call === 'buildStep' ? 1 : 0;
    return calls === 2 ? Promise.reject(new Error('Service unavailable')) : Promise.resolve();
  };
  await sidebar.setUp();
  await sidebar.page.getByText(/did not answer as expected/).waitFor();
  calls = 2;
  const letStep = spreadsheet.hold('buildStep');
  await sidebar.button(problemWords.retry).click();
  const bar = sidebar.page.getByRole('progressbar', { name: building.title });
  await eventually(() => bar.getAttribute('aria-valuetext'), building.step(2, 5));
  expect([await bar.getAttribute('aria-valuenow'), await bar.getAttribute('aria-valuemax')]).toEqual([
    '2',
    '5',
  ]);
  letStep();
  await sidebar.heading('Plan 2027').waitFor();
  expect(spreadsheet.calls().filter((call) => call === 'beginBuild')).toHaveLength(1);
  expect(spreadsheet.asked.filter(({ call }) => call === 'buildStep').map(({ input }) => input)).toEqual(
    [0, 1, 1, 2].map((step) => ({ tabs: spreadsheet.steps[step] })),
  );
});

test('building again where all is in place says so', async () => {
  await built();
  spreadsheet.steps = [];
  await sidebar.button(home.rebuild).click();
  await sidebar.page.getByText(home.unchanged).waitFor();
});

test('a tab and a finding are one press away', async () => {
  spreadsheet.findings = someFindings(1);
  await built();
  await sidebar.button('Goals').click();
  await sidebar.button(home.check).click();
  await sidebar.page.getByRole('button', { name: /^Go to .*Goals.*F5/ }).click();
  await eventually(
    () => spreadsheet.asked.filter(({ call }) => call === 'goTo').map(({ input }) => input),
    [{ sheetId: 101 }, { sheetId: 101, cell: 'F5' }],
  );
});

test('a check that finds nothing says so', async () => {
  await built();
  await sidebar.button(home.check).click();
  await sidebar.heading(home.noFindings).waitFor();
});

test('while a check runs, nothing else is begun and the focus stays', async () => {
  await built();
  const letCheck = spreadsheet.hold('check');
  await sidebar.button(home.check).click();
  await sidebar.page.getByText(home.checking, { exact: true }).waitFor();
  await sidebar.button(home.rebuild).click({ force: true });
  await eventually(() => sidebar.button(home.check).getAttribute('aria-disabled'), 'true');
  letCheck();
  await sidebar.heading(home.noFindings).waitFor();
  expect(spreadsheet.calls().at(-1)).toBe('check');
});

test('the plan is saved as a file of the name the add-on gives', async () => {
  await built();
  const saving = sidebar.page.waitForEvent('download');
  await sidebar.button(file.save).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('plan-2027.json');
  expect(readFileSync(await download.path(), 'utf8')).toBe('{"goals": "المبيعات 销售"}');
  await sidebar.page.getByText('plan-2027.json').waitFor();
});

test('a plan file can be opened before anything was set up, and its tabs are built', async () => {
  spreadsheet.openPlan = ({ text }) => {
    spreadsheet.setUp = { ...JSON.parse(text) };
    return { tabs: [], steps: spreadsheet.steps };
  };
  await sidebar.heading(setUp.title).waitFor();
  await choose('{"planName": "Plan 计划", "language": "zh"}');
  await sidebar.heading('Plan 计划').waitFor();
  const chinese = sidebarMessagesOf('zh').sidebar;
  await eventually(
    () => sidebar.page.textContent('#result'),
    `${chinese.file.opened} ${chinese.home.built(5)}`,
  );
});

test('an answer that is not one is a problem, not a blank page', async () => {
  await built();
  spreadsheet.trouble = () => {
    throw new Error('Exception: x');
  };
  await sidebar.button(home.check).click();
  await sidebar.heading(problemWords.title).waitFor();
  expect(spreadsheet.logged).toHaveLength(1);
  spreadsheet.trouble = () => {};
  await sidebar.button(problemWords.back).click();
  await sidebar.heading('Plan 2027').waitFor();
});

test('where the first look fails there is one way on: to try again', async () => {
  const other = new ASpreadsheet('en');
  other.onTheWay = () => Promise.reject(new Error('No connection'));
  const failing = await ASidebar.open(browser, other);
  await failing.page.getByText(/did not answer as expected/).waitFor();
  await eventually(() => failing.page.getByRole('button').allTextContents(), [problemWords.retry]);
  other.onTheWay = () => Promise.resolve();
  await failing.button(problemWords.retry).click();
  await failing.heading(setUp.title).waitFor();
  await failing.close();
});
