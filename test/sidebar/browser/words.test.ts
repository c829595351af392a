import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { languages } from '../../../src/workbook/language';
import { eventually } from '../../support/until';
import { ASidebar } from './a-sidebar';
import { ASpreadsheet } from './a-spreadsheet';
import { ByKeyboard } from './by-keyboard';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

let spreadsheet: ASpreadsheet;
let sidebar: ASidebar;
beforeEach(async () => {
  spreadsheet = new ASpreadsheet('en');
  sidebar = await ASidebar.open(browser, spreadsheet);
  await sidebar.heading(en.setUp.title).waitFor();
});
afterEach(() => sidebar.close());

const { sidebar: en, choices } = sidebarMessagesOf('en');
const direction = () => sidebar.page.getAttribute('html', 'dir');
const heading = () => sidebar.page.textContent('h1');
const sound = { violations: [], tooWide: 0 };

test('the page comes with the words of one language, and asks for no other', async () => {
  expect(await sidebar.page.locator('script[data-words]').count()).toBe(1);
  expect(spreadsheet.calls()).toEqual(['look']);
});

test('another language is asked for once; until its words are there, all goes on in the one before', async () => {
  const letWords = spreadsheet.hold('words');
  const keyboard = new ByKeyboard(sidebar.page);
  await sidebar.field(en.setUp.business).fill('Maison');
  await sidebar.field(en.setUp.language).focus();
  await sidebar.page.selectOption('#language', 'ar');
  await sidebar.page.getByText(en.words.learning).waitFor();
  expect([await heading(), await direction()]).toEqual([en.setUp.title, 'ltr']);
  expect(await sidebar.inspect('words-1-learning')).toEqual(sound);

  letWords();
  await eventually(heading, sidebarMessagesOf('ar').sidebar.setUp.title);
  expect([await direction(), await keyboard.hasFocus()]).toEqual(['rtl', 'language']);
  expect(await sidebar.field(sidebarMessagesOf('ar').sidebar.setUp.business).inputValue()).toBe('Maison');
  expect(await sidebar.inspect('words-2-arabic')).toEqual(sound);

  await sidebar.page.selectOption('#language', 'en');
  await eventually(heading, en.setUp.title);
  await sidebar.page.selectOption('#language', 'ar');
  await eventually(direction, 'rtl');
  expect(spreadsheet.inputsOf('words')).toEqual([{ language: 'ar' }]);
});

test('words and direction change in the same moment', async () => {
  await sidebar.page.evaluate(() => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const title = document.querySelector('h1')?.textContent ?? '';
      seen.push(`${/[\u0600-\u06ff]/.test(title) ? 'Arabic' : 'other'} ${document.documentElement.dir}`);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(globalThis, { seen });
  });
  await sidebar.page.selectOption('#language', 'ar');
  await eventually(direction, 'rtl');
  const seen = await sidebar.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect([...new Set(seen)]).toEqual(['other ltr', 'Arabic rtl']);
});

test('where the words do not come, it stays in its language, says so, and can be asked again', async () => {
  spreadsheet.onTheWay = (call) =>
    call === 'words' ? Promise.reject(new Error('no connection')) : Promise.resolve();
  await sidebar.page.selectOption('#language', 'zh');
  await sidebar.page.getByText(en.words.unheard(choices.languages.zh)).waitFor();
  expect([await heading(), await direction()]).toEqual([en.setUp.title, 'ltr']);
  expect(await sidebar.inspect('words-3-unheard')).toEqual(sound);
  expect(await sidebar.page.inputValue('#language')).toBe('zh');

  spreadsheet.onTheWay = () => Promise.resolve();
  await sidebar.button(en.problem.retry).click();
  await eventually(heading, sidebarMessagesOf('zh').sidebar.setUp.title);
  expect(await sidebar.inspect('words-4-chinese')).toEqual(sound);
  expect(await sidebar.page.getByText(en.problem.retry).count()).toBe(0);
});

test('a workbook in another language than the page is shown in its own, and never in another first', async () => {
  for (const language of languages) {
    spreadsheet.setUp = { planName: 'Plan 2027', language } as NonNullable<ASpreadsheet['setUp']>;
    const letWords = spreadsheet.hold('words');
    await sidebar.page.reload();
    const said = sidebarMessagesOf(language).sidebar;
    if (language !== 'en') {
      await eventually(() => spreadsheet.inputsOf('words').at(-1), { language });
      expect(await sidebar.page.getByRole('button').count()).toBe(0);
    }
    letWords();
    await sidebar.button(said.home.check).waitFor();
    expect(await sidebar.inspect(`words-5-home-${language}`)).toEqual(sound);
  }
});

test('a workbook whose language changed is not said to be in the old one when the words did not come', async () => {
  spreadsheet.setUp = { planName: 'Plan 2027', language: 'en' } as NonNullable<ASpreadsheet['setUp']>;
  await sidebar.page.reload();
  spreadsheet.onTheWay = (call) =>
    call === 'words' ? Promise.reject(new Error('no connection')) : Promise.resolve();
  await sidebar.button(en.acts.language.title).click();
  await sidebar.field(choices.languages.fr).check();
  await sidebar.button(en.acts.language.change).click();
  await sidebar.page.getByText(en.words.unheard(choices.languages.fr)).waitFor();
  await sidebar.heading('Plan 2027').waitFor();
  expect(await sidebar.page.locator('main').textContent()).not.toContain(en.acts.language.changed);
  expect(await sidebar.inspect('words-6-home-unheard')).toEqual(sound);
});
