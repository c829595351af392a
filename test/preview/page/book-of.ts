import type { Page } from 'playwright-core';
import type { Book } from '../../../preview/spreadsheet/book';

/** The spreadsheet as the page keeps it for the next visit. */
export const bookOf = (page: Page): Promise<Book> =>
  page.evaluate(
    () =>
      new Promise<Book>((resolve) => {
        const opening = indexedDB.open('throughline-preview', 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('books').objectStore('books').get('current');
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
