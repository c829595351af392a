import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { findingsToActOn, someCompleteness, someFindings } from './findings';

let browser: Browser;
let spreadsheet: ASpreadsheet;
let sidebar: ASidebar;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  spreadsheet = new ASpreadsheet('en');
  spreadsheet.setUp = { planName: 'Plan 2027', language: 'en' } as NonNullable<ASpreadsheet['setUp']>;
  spreadsheet.findings = findingsToActOn();
  spreadsheet.completeness = someCompleteness;
  sidebar = await ASidebar.open(browser, spreadsheet);
});
afterEach(() => sidebar.close());

const { acts, completeness, findings, home } = sidebarMessagesOf('en').sidebar;
const check = async (...counts: [errors: number, warnings: number, advice: number]) => {
  await sidebar.button(home.check).click();
  await sidebar.heading(home.found(...counts)).waitFor();
};
const status = async () => (await sidebar.page.locator('.actions [role=status]').textContent())?.trim();

test('what is accepted does not count; it stands at the end with its reason and can be taken back', async () => {
  await check(3, 0, 7);
  await sidebar.page.getByText(findings.accepted(1)).click();
  await sidebar.page.getByText('The board decided so in 2026.').waitFor();
  await sidebar.button(findings.takeBack).click();
  await sidebar.heading(home.found(3, 1, 7)).waitFor();
  expect(spreadsheet.inputsOf('accept')).toEqual([{ key: 'share', reason: '' }]);
  expect([await status(), await sidebar.page.locator('.accepted').count()]).toEqual([findings.takenBack, 0]);
});

test('each way mends as it says, and what it did can be undone', async () => {
  await check(3, 0, 7);
  await sidebar.button('Release 1,250.00 EUR').click();
  await sidebar.heading(home.found(2, 0, 7)).waitFor();
  expect(spreadsheet.inputsOf('fix')).toEqual([{ key: 'past', way: 1 }]);
  await eventually(status, findings.fixed);
  await sidebar.page.getByText(/Before the last finding was mended \(January 31, 2027\)/).waitFor();
  await sidebar.page.locator('.actions').getByRole('button', { name: acts.undo.undo }).click();
  await sidebar.heading(acts.undo.ask.fix).waitFor();
  await sidebar.button(acts.undo.undo).click();
  await eventually(() => sidebar.page.textContent('#result'), acts.undo.undone);
});

test('a way asks nothing twice: while one is under way, the others wait', async () => {
  await check(3, 0, 7);
  const letFix = spreadsheet.hold('fix');
  await sidebar.button('Release 1,250.00 EUR').click();
  await sidebar.button('Set Due to 30 June 2027').click({ force: true });
  await eventually(() => sidebar.button('Release 1,250.00 EUR').getAttribute('aria-disabled'), 'true');
  letFix();
  await eventually(status, findings.fixed);
  expect(spreadsheet.inputsOf('fix')).toHaveLength(1);
});

test('a finding is accepted with a reason, which is asked for beside it', async () => {
  await check(3, 0, 7);
  const radio = sidebar.page.getByRole('listitem').filter({ hasText: 'Radio' });
  await radio.getByRole('button', { name: findings.accept }).click();
  await sidebar.button(findings.keep).click();
  await eventually(() => sidebar.field(findings.reason).getAttribute('aria-invalid'), 'true');
  await sidebar.field(findings.reason).fill('Refunded in February.');
  await sidebar.button(findings.keep).click();
  await sidebar.heading(home.found(2, 0, 7)).waitFor();
  expect(spreadsheet.inputsOf('accept')).toEqual([{ key: 'zero', reason: 'Refunded in February.' }]);
  await sidebar.page.getByText(findings.accepted(2)).waitFor();
});

test('where everything is accepted, nothing is found', async () => {
  spreadsheet.findings = findingsToActOn().filter(({ accepted }) => accepted);
  await sidebar.button(home.check).click();
  await sidebar.heading(home.noFindings).waitFor();
  await sidebar.page.getByText(findings.accepted(1)).waitFor();
});

test('of a very long list, what is beyond the fold is read on the checks tab', async () => {
  spreadsheet.findings = someFindings(330);
  await check(110, 110, 110);
  await eventually(() => sidebar.page.locator('.error .findings > li').count(), 100);
  await sidebar.page.locator('.error summary').click();
  await sidebar.page
    .locator('.error')
    .getByRole('button', { name: home.more(10) })
    .click();
  await eventually(() => spreadsheet.inputsOf('goTo'), [{ sheetId: 104 }]);
});

test('tabs say how much is filled in, except those with nothing to fill', async () => {
  await check(3, 0, 7);
  const texts = await sidebar.page.locator('.completeness > li').allTextContents();
  expect(texts.map((text) => text.trim())).toEqual(
    someCompleteness.flatMap(({ title, filled, of }) =>
      of > 0 ? [`${title} ${completeness.filled(filled, of)}`] : [],
    ),
  );
});
