import type { Browser } from 'playwright-core';
import { openBrowser } from '../../../preview/browser/open-browser';
import { picturePage } from '../../../preview/pictures/picture-page';
import { pictureSize } from '../../../preview/pictures/picture-size';
import { readPng } from '../../../preview/pictures/read-png';
import { smallPng } from '../../../preview/pictures/small-png';
import { takePictures } from '../../../preview/pictures/take-pictures';
import type { BookSheet } from '../../../preview/spreadsheet/book';
import { newBook } from '../../../preview/spreadsheet/new-book';

function bookWithGoals() {
  const book = newBook({ title: 'A plan' });
  const [sheet] = book.sheets as [BookSheet];
  sheet.title = 'Goals';
  sheet.cells = { 0: { 0: { value: 'Win 240 subscribers', background: '#cdebe6' } } };
  book.metadata.push({ id: 9, key: 'throughline', value: '{"tab":"goals"}', sheetId: sheet.id });
  return { book, sheet };
}

describe('a picture made small', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('shows the same', async () => {
    const page = await browser.newPage({ viewport: { width: 300, height: 120 } });
    await page.setContent(
      '<body style="margin:0;background:linear-gradient(#fff,#d8e1f9)"><h1 style="color:#14532d">240',
    );
    const pixels = readPng(await page.screenshot());
    const small = smallPng(pixels);
    await page.setContent(
      `<body style="margin:0"><img style="display:block" src="data:image/png;base64,${small.toString('base64')}">`,
    );
    const shown = readPng(await page.screenshot());
    expect([shown.width, shown.height]).toEqual([300, 120]);
    expect(shown.colours[0]).toBe(pixels.colours[0]);
    const differing = shown.colours.filter((colour, at) => colour !== pixels.colours[at]).length;
    expect(differing / shown.colours.length).toBeLessThan(0.05);
  });

  test('is never larger than 120 KB', () => {
    const noise = Uint32Array.from({ length: 500 * 400 }, (_, at) => (at * 2654435761) >>> 8);
    expect(smallPng({ width: 500, height: 400, colours: noise }).length).toBeLessThanOrEqual(120_000);
  });
});

test('a picture has room for what a tab holds, within reason', () => {
  const { sheet } = bookWithGoals();
  expect(pictureSize(sheet)).toEqual({ width: 1280, height: 480 });
  const wide = Object.fromEntries(Array.from({ length: 18 }, (_, column) => [column, { value: 1 }]));
  expect(pictureSize({ ...sheet, cells: { 3: wide } }).width).toBe(18 * 100 + 46 + 24);
  expect(pictureSize({ ...sheet, cells: { 900: { 0: { value: 1 } } } }).height).toBe(1500);
});

test('only tabs of the add-on that can be seen are taken', async () => {
  const { book, sheet } = bookWithGoals();
  book.sheets.push(
    { ...sheet, id: 11, title: 'Own sheet' },
    { ...sheet, id: 12, title: 'Lists', hidden: true },
  );
  book.metadata.push({ id: 13, key: 'throughline', value: '{"tab":"lists"}', sheetId: 12 });
  const pictures = await takePictures(process.cwd(), book);
  expect(pictures.map(({ tab, title }) => [tab, title])).toEqual([['goals', 'Goals']]);
  const [picture] = pictures;
  // Its palette has the colour of the cell.
  expect(picture?.png.includes(Buffer.from([0xcd, 0xeb, 0xe6]))).toBe(true);
});

test('the page shows every picture under its name', () => {
  const page = picturePage('Plan <2027>', [{ title: 'Q&A', file: 'goals.png' }]);
  expect(page).toContain('<title>Plan &lt;2027></title>');
  expect(page).toContain('<img src="goals.png" alt="Q&amp;A"');
});
