import type { Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser';
import { buildPage } from '../server/build-page';
import { listen } from '../server/listen';
import { createPreviewServer } from '../server/server';
import type { Book, BookSheet } from '../spreadsheet/book';
import { tabIdOf } from '../workbook/report';
import { pictureSize } from './picture-size';
import { readPng } from './read-png';
import { smallPng } from './small-png';

export interface Picture {
  tab: string;
  title: string;
  png: Buffer;
}

/** The add-on's tabs that can be seen, each as the preview shows it in a browser. */
export async function takePictures(root: string, book: Book): Promise<Picture[]> {
  const files = await buildPage(root);
  const server = createPreviewServer(files.set('/book.json', JSON.stringify(book)), root);
  const address = await listen(server);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 3600, height: 800 });
    await page.goto(`${address}?book=/book.json`);
    await page.getByRole('button', { name: 'Extensions' }).waitFor();
    const pictures: Picture[] = [];
    for (const sheet of book.sheets) {
      const tab = tabIdOf(book, sheet.id);
      if (tab !== undefined && !sheet.hidden)
        pictures.push({ tab, title: sheet.title, png: await take(page, sheet) });
    }
    return pictures;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function take(page: Page, sheet: BookSheet): Promise<Buffer> {
  const size = pictureSize(sheet);
  const bar = (await page.locator('body > header').boundingBox())?.height ?? 0;
  await page.locator('[data-u-comp=slide-tab-item]').getByText(sheet.title, { exact: true }).click();
  await page.setViewportSize({ width: size.width, height: Math.ceil(size.height + bar) });
  await page.locator('#busy').waitFor({ state: 'hidden' });
  const shot = await steady(() => page.locator('#grid').screenshot());
  return smallPng(readPng(shot));
}

/** Drawing takes a few frames: the picture that no longer changes. */
async function steady(shoot: () => Promise<Buffer>): Promise<Buffer> {
  for (let before = await shoot(), tries = 0; ; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = await shoot();
    if (now.equals(before) || tries === 20) return now;
    before = now;
  }
}
