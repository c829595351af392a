import type { Page } from 'playwright-core';
import type { Book, CellValue } from '../../../preview/spreadsheet/book';
import { until } from '../../support/until';
import { bookOf } from './book-of';

/** Looked into so often without the text in it, the book will not have it: Univer loses keys while it works figures out. */
const LOOKS = 100;

export const idle = (page: Page) => page.locator('#busy').waitFor({ state: 'hidden' });

const nameBox = (page: Page) => page.locator('[data-u-comp=defined-name] input');

/** The name of the cell that is selected. */
export const selected = (page: Page): Promise<string> => nameBox(page).inputValue();

/** Goes to a cell by its name; done when the grid takes the keys again. */
export async function select(page: Page, name: string): Promise<void> {
  await nameBox(page).fill(name);
  await nameBox(page).press('Enter');
  await until(
    () => page.evaluate(() => document.activeElement?.closest('[id^="univer-doc-selection"]') != null),
    Boolean,
  );
}

/** Types over a cell until the book holds what comes of it: typing it twice is typing it once. */
export async function typeOver(
  page: Page,
  name: string,
  text: string,
  isThere: (book: Book) => boolean,
): Promise<void> {
  const type = async () => {
    await idle(page);
    await select(page, name);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    let looks = 0;
    const book = await until(
      () => bookOf(page),
      (kept) => isThere(kept) || ++looks === LOOKS,
    );
    return isThere(book);
  };
  await until(type, Boolean);
}

/** Whether a cell anywhere in the book holds a value. */
export const holds = (book: Book, wanted: CellValue): boolean =>
  book.sheets.some(({ cells }) =>
    Object.values(cells).some((line) => Object.values(line).some(({ value }) => value === wanted)),
  );
