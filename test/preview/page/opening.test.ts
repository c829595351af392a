import { eventually } from '../../support/until';
import { type OpenPage, openPageOf } from './open-page';

/** Of a first visit, over the wire: half of what it was when nothing was packed. */
const MOST_BYTES = 7_000_000;

let open: OpenPage;

beforeAll(async () => {
  open = await openPageOf(process.cwd());
});
afterAll(() => open?.close());

const isOpen = () => open.page.locator('main:not([aria-busy])').waitFor();

const placesOf = (selectors: string[]) =>
  Promise.all(selectors.map((selector) => open.page.locator(selector).first().boundingBox()));

test('before the page has its script, its outline is seen where everything will stand, and told to screen readers', async () => {
  const { page, address } = open;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/page.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });

  await page.getByRole('status').filter({ hasText: 'Opening the spreadsheet' }).waitFor();
  await page.getByRole('heading', { name: 'Throughline preview' }).waitFor();
  await page.getByRole('complementary').waitFor();
  await page.locator('#grid-outline').waitFor();
  expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(await page.getByRole('button', { name: 'Reset to sample' }).isDisabled()).toBe(true);
  const parts = ['h1', '#grid', '#sidebar', '#sidebar-title', '#close-sidebar', '#empty', '#download'];
  const [title, ...before] = await placesOf(parts);

  letGo();
  await isOpen();
  const [newTitle, ...after] = await placesOf(parts);
  expect(after).toEqual(before);
  expect([newTitle?.x, newTitle?.y]).toEqual([title?.x, title?.y]);
});

test('then the outline is gone, and what it stood for can be used', async () => {
  const { page } = open;
  await page.frameLocator('#sidebar iframe').getByRole('heading', { name: 'Bread box year' }).waitFor();
  await eventually(() => page.locator('#grid-outline').count(), 0);
  await page.locator('#sidebar-outline').waitFor({ state: 'detached' });
  await eventually(() => page.getByRole('button', { name: 'Reset to sample' }).isEnabled(), true);
  await eventually(() => page.getByRole('status').first().textContent(), 'Marketing plan is open.');
});

test('a first visit takes no more bytes than half of what it took unpacked', () => {
  const bytes = [...open.served.values()].reduce((sum, one) => sum + one, 0);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThan(MOST_BYTES);
});

test('a spreadsheet that was kept comes without the outline of a sidebar', async () => {
  const { page, address } = open;
  await page.waitForFunction(() => localStorage.getItem('throughline-preview') !== null);
  await page.unroute('**/page.js');
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#sidebar[hidden]').waitFor({ state: 'attached' });
  await isOpen();
  expect(await page.locator('#sidebar').isVisible()).toBe(false);
  expect(open.errors).toEqual([]);
});
