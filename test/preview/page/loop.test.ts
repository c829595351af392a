import { mkdirSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import type { Book } from '../../../preview/spreadsheet/book';
import { ar } from '../../../src/messages/ar';
import { en } from '../../../src/messages/en';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { serialOf } from '../../../src/workbook/day';
import { bookOf } from './book-of';
import { type OpenPage, openPageOf } from './open-page';
import { idle as idleIn, typeOver } from './type-in-grid';

let open: OpenPage;
let page: Page;
let sidebar: FrameLocator;

beforeAll(async () => {
  open = await openPageOf(process.cwd());
  page = open.page;
  sidebar = page.frameLocator('#sidebar iframe');
  await page.goto(`${open.address}?fresh`);
  await sidebar.getByRole('heading', { level: 1, name: 'Bread box year 2026/27' }).waitFor();
});
afterAll(() => open?.close());

const english = sidebarMessagesOf('en').sidebar;
const idle = () => idleIn(page);
const press = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true }).click();
const goToTab = (title: string) => page.locator('[data-u-comp=slide-tab-item]', { hasText: title }).click();
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
function cellIn(book: Book, tab: string, id: string, key: string): { name: string; value: unknown } {
  const { cells } = book.sheets.find(({ title }) => title === tab) ?? {};
  const column = Number(Object.entries(cells?.[0] ?? {}).find(([, { value }]) => value === key)?.[0]);
  const [row, line] = Object.entries(cells ?? {}).find(([, { 1: held }]) => held?.value === id) ?? [];
  return { name: `${String.fromCharCode(65 + column)}${Number(row) + 1}`, value: line?.[column]?.value };
}

/** Types over a cell of a row, which then holds a value. */
async function type(tab: string, [id, key]: [string, string], text: string, value: unknown): Promise<void> {
  const { name } = cellIn(await bookOf(page), tab, id, key);
  await goToTab(tab);
  await typeOver(page, name, text, (book) => cellIn(book, tab, id, key).value === value);
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

  await type(en.tabs.budget.title, ['B1', 'months:2026-07'], '2050', 2050);
  await type(en.tabs.goals.title, ['G1', 'due'], '2027-07-31', serialOf('2027-07-31'));
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
