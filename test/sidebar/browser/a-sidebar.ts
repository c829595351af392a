import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSidebar } from '../../../build/sidebar.mjs';
import type { SidebarMessages } from '../../../src/messages/messages';
import { pageIn } from '../../../src/messages/served-page';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { PATIENCE } from '../../support/until';
import { onceAWorker } from '../../support/worker-memory';
import type { ASpreadsheet } from './a-spreadsheet';

const root = join(__dirname, '..', '..', '..');
const pictures = join(root, '.build', 'screenshots');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const built = onceAWorker('sidebar', () => buildSidebar(join(root, 'sidebar')));

/** A built sidebar in a page as wide as Google's, whose calls a spreadsheet of ours answers. */
export class ASidebar {
  private constructor(
    readonly page: Page,
    readonly words: SidebarMessages,
    private readonly errors: string[],
  ) {}

  static async open(browser: Browser, spreadsheet: ASpreadsheet): Promise<ASidebar> {
    const page = await browser.newPage({
      viewport: size,
      locale: spreadsheet.language,
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(PATIENCE);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(place)) errors.push(request.url());
    });
    await page.exposeFunction('answerCall', spreadsheet.answer);
    await page.addInitScript(fakeGoogle);
    const html = pageIn(await built, spreadsheet.language);
    await page.route(place, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto(place);
    return new ASidebar(page, sidebarMessagesOf(spreadsheet.language), errors);
  }

  async close(): Promise<void> {
    await this.page.close();
    expect(this.errors).toEqual([]);
  }

  button = (name: string) => this.page.getByRole('button', { name, exact: true });
  field = (label: string) => this.page.getByLabel(label, { exact: true });
  heading = (name: string) => this.page.getByRole('heading', { name, exact: true });

  /** Fills what has no answer yet, and sends the form. */
  async setUp(): Promise<void> {
    const { setUp } = this.words.sidebar;
    await this.field(setUp.business).fill('Maison Lumière');
    await this.field(setUp.planName).fill('Plan 2027');
    await this.field(setUp.currency).fill('EUR');
    await this.field(setUp.totalBudget).fill('12 000,50');
    await this.button(setUp.build).click();
  }

  /** What axe finds wrong with the view, and how far it reaches past the sidebar's width; and a picture to look at. */
  async inspect(name: string): Promise<{ violations: string[]; tooWide: number }> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`) });
    await this.page.setViewportSize({ width: 300, height: await this.page.evaluate(tall) });
    await this.page.screenshot({ path: join(pictures, `${name}-whole.png`) });
    await this.page.setViewportSize(size);
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as AxeWindow).axe.run();
      const { scrollWidth, clientWidth } = document.documentElement;
      return {
        violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' ')),
        tooWide: scrollWidth - clientWidth,
      };
    });
  }
}

const size = { width: 300, height: 700 };

const tall = () => Math.max(700, document.documentElement.scrollHeight);

const place = 'https://sidebar.example/';

interface AxeWindow {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** `google.script.run` over the function that answers in this process. */
function fakeGoogle(): void {
  type Handler = (value: unknown) => void;
  const runner = (done: Handler, failed: Handler) => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failed),
    withFailureHandler: (handler: Handler) => runner(done, handler),
    throughlineCall(request: string): void {
      const { answerCall } = globalThis as unknown as { answerCall(request: string): Promise<string> };
      answerCall(request).then(done, failed);
    },
  });
  const nothing = () => {};
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
}
