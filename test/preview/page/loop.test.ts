import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { ar } from '../../../src/messages/ar';
import { en } from '../../../src/messages/en';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { bookOf } from './book-of';
import { type OpenPage, openPageOf } from './open-page';

// A whole workbook is worked out more than once.
jest.setTimeout(180_000);

let open: OpenPage;
let page: Page;
let sidebar: FrameLocator;

beforeAll(async () => {
  open = await openPageOf(process.cwd());
  page = open.page;
  sidebar = page.frameLocator('#sidebar iframe');
  await page.goto(`${open.address}?fresh`);
  await sidebar.getByRole('heading', { level: 1, name: 'Bread box year 2026/27' }).waitFor();
}, 60_000);
afterAll(() => open?.close());

const english = sidebarMessagesOf('en').sidebar;
const idle = () => page.locator('#busy').waitFor({ state: 'hidden' });
const press = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true }).click();
const goToTab = (title: string) => page.locator('[data-u-comp=slide-tab-item]', { hasText: title }).click();
const nameBox = () => page.locator('[data-u-comp=defined-name] input');
const pictures = '.build/screenshots';
async function picture(name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/loop-${name}.png` });
}

const chooseInMenu = async (item: string) => {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

/** A cell of a row by its id and of a column by its key in the hidden row: its name, and what it holds. */
async function cellAt(tab: string, id: string, key: string): Promise<{ name: string; value: unknown }> {
  const { cells } = (await bookOf(page)).sheets.find(({ title }) => title === tab) ?? {};
  const column = Number(Object.entries(cells?.[0] ?? {}).find(([, { value }]) => value === key)?.[0]);
  const [row, line] = Object.entries(cells ?? {}).find(([, { 1: held }]) => held?.value === id) ?? [];
  return { name: `${String.fromCharCode(65 + column)}${Number(row) + 1}`, value: line?.[column]?.value };
}

/** Types over a cell of the grid; while figures are being worked out it may lose keys, so it is tried again. */
async function type(tab: string, [id, key]: [string, string], text: string): Promise<void> {
  const before = await cellAt(tab, id, key);
  await goToTab(tab);
  for (let tries = 0; tries < 4; tries += 1) {
    await wait(2000);
    await nameBox().fill(before.name);
    await nameBox().press('Enter');
    await wait(800);
    await page.keyboard.press('F2');
    await wait(800);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await wait(1000);
    const { value } = await cellAt(tab, id, key);
    if (value !== before.value && String(value) !== text.slice(0, 1)) return;
  }
}

test('from the menu a plan is approved; an amount and a day that change are told, with how much money came to it', async () => {
  const { approve, changes } = english.loop;
  await chooseInMenu(en.menu.approve);
  await sidebar.getByLabel(approve.by).fill('Maren Holt');
  await press(approve.approve);
  await sidebar.getByText(approve.done).waitFor();
  await press(changes.title);
  await sidebar.getByText(changes.none).waitFor();
  await press(english.acts.back);

  await type(en.tabs.budget.title, ['B1', 'months:2026-07'], '2050');
  await type(en.tabs.goals.title, ['G1', 'due'], '2027-07-31');
  await chooseInMenu(en.menu.changes);
  await sidebar.getByRole('heading', { name: changes.count(2) }).waitFor();
  await sidebar.getByText(/Due.*2027-06-30.*2027-07-31/).waitFor();
  await sidebar.getByText(/2026-07.*EUR.*2,050.EUR/).waitFor();
  await picture('changes');
});

test('a review is begun, says what is open, and its decision stands in the tab', async () => {
  const { review } = english.loop;
  await chooseInMenu(en.menu.review);
  await sidebar.getByText('Mend · Tactic · C2 · Tasting page and search ads').waitFor();
  await press(review.start);
  await sidebar.getByText(/Goals by status: .*\d/).waitFor();
  await sidebar.getByLabel(review.worked).fill('The referral card brought eight boxes.');
  await sidebar.getByLabel(review.decision).selectOption('scale');
  await sidebar.getByLabel(review.changes, { exact: true }).selectOption('strategy');
  await sidebar.getByLabel(review.subject).selectOption('I3');
  await sidebar.getByLabel(review.owner).selectOption('Y2');
  await sidebar.getByLabel(review.due).fill('2026-12-15');
  await picture('review');
  await press(review.write);
  await sidebar.getByText(review.done(1)).waitFor();
  await goToTab(en.tabs.reviews.title);
  await idle();
  await picture('reviews-tab');
  await press(english.home.check);
  await sidebar.getByText('“Neighbours bring neighbours” is to be revisited').waitFor();
  await goToTab(en.tabs.start.title);
  await picture('start');
});

test('in Arabic it is the same from right to left', async () => {
  const { loop } = sidebarMessagesOf('ar').sidebar;
  await page.getByLabel('Locale').selectOption('ar_EG');
  await idle();
  await page.getByRole('button', { name: 'Reset to sample' }).click();
  await sidebar.getByText(sidebarMessagesOf('ar').sidebar.home.tabs, { exact: true }).waitFor();
  await idle();
  await press(loop.review.title);
  await press(loop.review.start);
  await sidebar.getByText(loop.review.figures, { exact: true }).waitFor();
  await picture('review-ar');
  await press(sidebarMessagesOf('ar').sidebar.acts.back);
  await goToTab(ar.tabs.reviews.title);
  await idle();
  await picture('reviews-tab-ar');
});

test('nothing is asked of another host, and no error goes unhandled', () => {
  expect([open.outside, open.errors]).toEqual([[], []]);
});
