import type { FrameLocator, Page } from 'playwright-core';
import type { Book } from '../../../preview/spreadsheet/book';
import { ar } from '../../../src/messages/ar';
import { en } from '../../../src/messages/en';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { tabsOfSize } from '../../../src/tabs/all';
import { eventually, until } from '../../support/until';
import { bookOf } from './book-of';
import { type OpenPage, openPageOf } from './open-page';
import { idle as idleIn, selected, typeOver } from './type-in-grid';

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

const idle = () => idleIn(page);

const tabNames = () => page.locator('[data-u-comp=slide-tab-item]').allTextContents();

const inEnglish = sidebarMessagesOf('en').sidebar;
const inArabic = sidebarMessagesOf('ar').sidebar;
const titles = ({ tabs }: typeof en | typeof ar) =>
  tabsOfSize('light')
    .filter((id) => id !== 'lists')
    .map((id) => tabs[id as keyof typeof tabs].title);

const goToTab = (title: string) => page.locator('[data-u-comp=slide-tab-item]', { hasText: title }).click();

const openSidebar = async () => {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: en.menu.open }).click();
};

/** Where a column of the budget, by its key in the hidden row, meets the first line. */
const inFirstLine = async (key: string) => valueIn(await bookOf(page), key);

function valueIn(book: Book, key: string): { name: string; value: unknown } {
  const { cells } = book.sheets.find(({ title }) => title === en.tabs.budget.title) ?? {};
  const lines = Object.entries(cells ?? {});
  const column = Number(Object.entries(cells?.[0] ?? {}).find(([, { value }]) => value === key)?.[0]);
  const [row, line] = lines.find(([, { 1: id }]) => id?.value === 'B1') ?? [];
  return { name: `${String.fromCharCode(65 + column)}${Number(row) + 1}`, value: line?.[column]?.value };
}

test('a first visit shows the tabs of the sample plan', async () => {
  await eventually(tabNames, expect.arrayContaining(titles(en)));
  await eventually(() => page.getByRole('alert').isVisible(), false);
});

test('the first cell that can be seen is selected', async () => {
  await eventually(() => selected(page), 'B2');
});

test('a row is as high as the sentences in it, and yet nobody has chosen a height', async () => {
  await goToTab(en.tabs.goals.title);
  await page.mouse.click(300, 200);
  await eventually(() => selected(page), 'C5');
  expect((await bookOf(page)).sheets.flatMap(({ rowHeights }) => Object.keys(rowHeights))).toEqual([]);
});

test('a typed amount is worked out, is found by the check and survives a reload', async () => {
  await goToTab(en.tabs.budget.title);
  const month = await inFirstLine('months:2026-07');
  const total = await until(
    () => inFirstLine('total'),
    ({ value }) => typeof value === 'number',
  );
  const expected = Number(total.value) - Number(month.value) + 9800;
  const isWorkedOut = (book: Book) =>
    valueIn(book, 'months:2026-07').value === 9800 && valueIn(book, 'total').value === expected;
  await typeOver(page, month.name, '9800', isWorkedOut);

  await sidebar.getByRole('button', { name: inEnglish.home.check }).click();
  await sidebar.getByText('lines and total budget would match').waitFor();
  await idle();

  const goTo = sidebar
    .getByRole('listitem')
    .filter({ hasText: 'lines and total budget would match' })
    .getByRole('button', { name: /^Go to/ });
  const [cell] = /[A-Z]+[0-9]+/.exec((await goTo.textContent()) ?? '') ?? [];
  await goTo.click();
  await eventually(() => selected(page), cell);

  await page.reload();
  await page.getByRole('button', { name: 'Extensions' }).waitFor();
  await idle();
  await openSidebar();
  await sidebar.getByRole('button', { name: inEnglish.home.check }).click();
  await sidebar.getByText('lines and total budget would match').waitFor();
});

test('from the sidebar a tab is taken out and brought back, rows are added, and faults are looked for', async () => {
  const { acts } = inEnglish;
  const { title } = en.tabs.personas;
  const press = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true }).click();
  await press(acts.tabs.title);
  await sidebar.getByRole('checkbox', { name: title, exact: true }).uncheck();
  await press(acts.tabs.apply);
  await press(acts.tabs.takeOut);
  await sidebar.getByText(acts.tabs.takenOut(`\u2068${title}\u2069`)).waitFor();
  await until(tabNames, (names) => !names.includes(title));
  await press(acts.tabs.bringBack);
  await sidebar.getByText(acts.tabs.added(`\u2068${title}\u2069`)).waitFor();
  await eventually(tabNames, expect.arrayContaining([title]));

  await press(new RegExp(`^Add rows to .*${title}`));
  await press(acts.rows.add);
  await sidebar.getByText(/^20 blank rows were added/).waitFor();

  await press(acts.repair.title);
  await press(acts.repair.look);
  await sidebar.getByRole('heading', { name: acts.repair.none }).waitFor();
  await press(acts.back);
});

test('the numbers of a file come in and go again', async () => {
  const { imports, acts } = inEnglish;
  const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();
  await press(imports.title);
  const chooser = page.waitForEvent('filechooser');
  await press(imports.choose);
  await (await chooser).setFiles('test/fixtures/imports/google-ads-en.csv');
  await press(imports.preview);
  await press(imports.write(8));
  await sidebar.getByText(imports.done(8)).waitFor();
  await press(acts.undo.undo);
  await press(acts.undo.undo);
  await sidebar.getByText(acts.undo.undone).waitFor();
});

test('an empty spreadsheet is set up with the keyboard alone', async () => {
  await page.getByRole('button', { name: 'New empty spreadsheet' }).click();
  await idle();
  await openSidebar();
  const worded = inEnglish.setUp;
  await sidebar.getByLabel(worded.business).focus();
  await page.keyboard.type('Harbour Bakery');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bread for offices');
  await page.keyboard.press('Enter');
  // The form leads on to what is missing.
  await sidebar.locator('input:focus[aria-invalid]').waitFor();
  await page.keyboard.type('EUR');
  await page.keyboard.press('Enter');
  await sidebar.getByRole('heading', { level: 1, name: 'Bread for offices' }).waitFor();
  await eventually(tabNames, expect.arrayContaining(titles(en)));
});

test('in an Arabic spreadsheet the sample is Arabic, and shown from right to left', async () => {
  await page.getByLabel('Locale').selectOption('ar_EG');
  await idle();
  await page.getByRole('button', { name: 'Reset to sample' }).click();
  await sidebar.getByText(inArabic.home.tabs, { exact: true }).waitFor();
  await idle();
  await eventually(tabNames, expect.arrayContaining(titles(ar)));
  await eventually(() => page.locator('#grid.mirrored').isVisible(), true);
  await eventually(() => selected(page), 'B2');
});

test('nothing is asked of another host, and no error goes unhandled', () => {
  expect([open.outside, open.errors]).toEqual([[], []]);
});
