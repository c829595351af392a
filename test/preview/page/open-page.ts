import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { countServed } from '../../../preview/bench/count-served';
import { openBrowser } from '../../../preview/browser/open-browser';
import { buildPage } from '../../../preview/server/build-page';
import { listen } from '../../../preview/server/listen';
import { createPreviewServer } from '../../../preview/server/server';
import { PATIENCE } from '../../support/until';
import { onceAWorker } from '../../support/worker-memory';
import { code, sidebar } from './an-add-on';

export interface OpenPage {
  page: Page;
  address: string;
  /** Everything that was asked of another host. */
  outside: string[];
  errors: string[];
  /** Bytes as served, by path. */
  served: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** The page with the small add-on. */
export async function openPage(): Promise<OpenPage> {
  const root = mkdtempSync(join(tmpdir(), 'throughline-page-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'Code.js'), code);
  writeFileSync(join(root, 'dist', 'Sidebar.html'), sidebar);
  for (const name of ['Imports', 'Workbooks']) writeFileSync(join(root, 'dist', `${name}.html`), '');
  const open = await openPageOf(root);
  return {
    ...open,
    close: async () => {
      await open.close();
      rmSync(root, { recursive: true });
    },
  };
}

const pageFiles = () => onceAWorker('page', () => buildPage(process.cwd()));

/** The page with the add-on that was built into `dist` of this folder. */
export async function openPageOf(root: string): Promise<OpenPage> {
  const server = createPreviewServer(await pageFiles(), root);
  const served = countServed(server);
  const address = await listen(server);
  const browser: Browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(PATIENCE);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(address))
      outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    page,
    address,
    outside,
    errors,
    served,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
