import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/open-browser';
import { buildPage } from '../server/build-page';
import { listen } from '../server/listen';
import { createPreviewServer } from '../server/server';
import { countServed } from './count-served';
import { median } from './median';
import { table } from './table';

interface PageLoad {
  /** Milliseconds until something is seen. */
  firstSight: number;
  /** Milliseconds until the sample stands in the grid and the sidebar tells of it. */
  ready: number;
}

export interface TimedPage extends PageLoad {
  servedBytes: number;
  decodedBytes: number;
}

const RUNS = 3;
/** However busy the machine is. */
const timeout = 300_000;

/** What a first visit to the preview takes, each run with a browser that knows nothing: the median, and the bytes of one. */
export async function timePage(root: string): Promise<TimedPage> {
  const server = createPreviewServer(await buildPage(root), root);
  const served = countServed(server);
  const address = await listen(server);
  try {
    const loads: PageLoad[] = [];
    let servedBytes = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const browser = await openBrowser();
      loads.push(await load(browser, address, await planName(root)).finally(() => browser.close()));
      if (run === 0) servedBytes = sumOf(served.values());
    }
    return {
      firstSight: median(loads.map(({ firstSight }) => firstSight)),
      ready: median(loads.map(({ ready }) => ready)),
      servedBytes,
      decodedBytes: sumOf(await Promise.all([...served.keys()].map((path) => lengthOf(address, path)))),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The page notes the moments itself, so that what it does afterwards holds up nothing that is measured. */
async function load(browser: Browser, address: string, name: string): Promise<PageLoad> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript((heading) => {
    const isThere = () =>
      parent === window
        ? document.querySelector('main:not([aria-busy])') !== null
        : [...document.querySelectorAll('h1')].some(({ textContent }) => textContent === heading);
    const watch = new MutationObserver(() => {
      if (!isThere()) return;
      performance.mark('there');
      watch.disconnect();
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  }, name);
  await page.goto(address);
  await page.frameLocator('#sidebar iframe').getByRole('heading', { name }).waitFor({ timeout });
  await page.locator('main:not([aria-busy])').waitFor({ timeout });
  const there = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const [mark] = performance.getEntriesByName('there');
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const { timeOrigin } = performance;
        return {
          begun: timeOrigin,
          there: timeOrigin + (mark?.startTime ?? 0),
          seen: paint?.startTime ?? 0,
        };
      }),
    ),
  );
  const begun = Math.min(...there.map((frame) => frame.begun));
  return {
    firstSight: there[0]?.seen ?? 0,
    ready: Math.max(...there.map((frame) => frame.there)) - begun,
  };
}

/** The sidebar's heading when the sample is there. */
async function planName(root: string): Promise<string> {
  const plan = JSON.parse(await readFile(`${root}/preview/sample/plan.json`, 'utf8'));
  return plan.settings.planName;
}

async function lengthOf(address: string, path: string): Promise<number> {
  const response = await fetch(new URL(path, address));
  return (await response.arrayBuffer()).byteLength;
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

export const pageTable = ({ firstSight, ready, servedBytes, decodedBytes }: TimedPage): string =>
  table([
    ['Preview page', 'milliseconds', 'bytes'],
    ['first sight', Math.round(firstSight), ''],
    ['ready', Math.round(ready), ''],
    ['as served', '', servedBytes],
    ['decoded', '', decodedBytes],
  ]);
