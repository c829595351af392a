import type { Page } from 'playwright-core';
import type { Book } from '../../../preview/spreadsheet/book';
import { until } from '../../support/until';

/** The spreadsheet as the page keeps it for the next visit; waits for the first. */
export const bookOf = async (page: Page): Promise<Book> => {
  const book = await until(() => kept(page), Boolean);
  if (!book) throw new Error('The page keeps no spreadsheet.');
  return book;
};

const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Book | undefined>((resolve) => {
        const opening = indexedDB.open('throughline-preview', 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('books').objectStore('books').get('current');
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
