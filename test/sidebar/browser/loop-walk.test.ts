import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { walked } from '../../support/sizes';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { someChanges, somePrepared } from './loop';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sound = { violations: [], tooWide: 0 };

describe.each(walked)('in %s', (language) => {
  const spreadsheet = new ASpreadsheet(language);
  spreadsheet.setUp = { planName: 'Plan 2027', language } as NonNullable<ASpreadsheet['setUp']>;
  spreadsheet.prepared = somePrepared;
  let sidebar: ASidebar;
  const loop = () => sidebar.words.sidebar.loop;
  const back = () => sidebar.button(sidebar.words.sidebar.acts.back).click();
  const looks = async (name: string) => expect(await sidebar.inspect(`${language}-${name}`)).toEqual(sound);

  beforeAll(async () => {
    sidebar = await ASidebar.open(browser, spreadsheet);
  });
  afterAll(() => sidebar.close());

  test('a plan that nobody has approved has nothing to be compared with', async () => {
    await sidebar.button(loop().changes.title).click();
    await sidebar.page.getByText(loop().changes.never).waitFor();
    await looks('41-never-approved');
    await sidebar.button(loop().approve.title).click();
  });

  test('an approval asks for a name, and for another one once there is one', async () => {
    await sidebar.button(loop().approve.approve).click();
    await sidebar.page.getByText(loop().approve.noName).waitFor();
    await looks('42-approve');
    await sidebar.field(loop().approve.by).fill('Maren Holt');
    await sidebar.button(loop().approve.approve).click();
    await sidebar.page.getByText(loop().approve.done).waitFor();
    await sidebar.button(loop().approve.title).click();
    await sidebar.page.getByText(loop().approve.replaces).waitFor();
    await looks('43-approve-again');
    await back();
  });

  test('what has changed since stands tab by tab, or nothing has', async () => {
    spreadsheet.compared = { ...someChanges, tabs: [] };
    await sidebar.button(loop().changes.title).click();
    await sidebar.page.getByText(loop().changes.none).waitFor();
    await looks('44-no-changes');
    await back();
    spreadsheet.compared = someChanges;
    await sidebar.button(loop().changes.title).click();
    await sidebar.heading(loop().changes.count(12)).waitFor();
    await sidebar.page.getByText(loop().changes.more(2), { exact: true }).click();
    await looks('45-changes');
    await back();
  });

  test('a review begins with what is open, and asks what was learnt and what follows', async () => {
    const worded = loop().review;
    await sidebar.button(worded.title).click();
    await sidebar.button(worded.start).waitFor();
    await looks('46-before-review');
    await sidebar.page.getByText(sidebar.words.choices.rhythms.weekly, { exact: true }).click();
    await sidebar.button(worded.start).click();
    await sidebar.field(worded.worked).fill('The half-price first box: 19 of 24 used it.');
    await sidebar.field(worded.due).fill('2027-03-31');
    await sidebar.button(worded.write).click();
    await sidebar.page.getByText(worded.noDecision).waitFor();
    await looks('47-review');
    await back();
    await sidebar.button(worded.title).click();
    await sidebar.field(worded.decision).selectOption('mend');
    await sidebar.field(worded.subject).selectOption('C1');
    await sidebar.button(worded.write).click();
    await sidebar.page.getByText(worded.done(1)).waitFor();
    expect(spreadsheet.inputsOf('startReview')).toEqual([{ rhythm: 'weekly' }]);
    expect(spreadsheet.inputsOf('writeReview')).toEqual([
      {
        id: 'V5',
        rhythm: 'weekly',
        lessons: { worked: 'The half-price first box: 19 of 24 used it.' },
        decisions: [{ decision: 'mend', subject: 'C1', due: '2027-03-31' }],
      },
    ]);
    await looks('48-review-written');
  });
});
