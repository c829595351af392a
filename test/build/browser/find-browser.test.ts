import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../../../preview/browser/open-browser';

const root = join(__dirname, '..', '..', '..');

// In a process of its own: Jest does not load the npm package, which is an ES module.
function findWith(CHROME: string): { executablePath: string; env: Record<string, string> } {
  const module = pathToFileURL(join(root, 'build', 'browser', 'find-browser.mjs')).href;
  const script = `import { findBrowser } from ${JSON.stringify(module)};
    process.stdout.write(JSON.stringify(await findBrowser(${JSON.stringify(root)})))`;
  const options = { env: { ...process.env, CHROME }, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], options));
}

const drawsText = async (found?: ReturnType<typeof findWith>): Promise<string | null> => {
  const browser = await openBrowser(found);
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Throughline</h1>');
    const { width = 0, height = 0 } = (await page.locator('h1').boundingBox()) ?? {};
    const picture = await page.screenshot();
    return width > 0 && height > 0 && picture.length > 0 ? await page.textContent('h1') : 'nothing';
  } finally {
    await browser.close();
  }
};

test('the browser that was made ready draws a page', async () => {
  expect(await drawsText()).toBe('Throughline');
});

test('CHROME names the browser to test with', () => {
  expect(findWith('/opt/my/chrome')).toEqual({ executablePath: '/opt/my/chrome', env: {} });
});

const onLinux = process.platform === 'linux' && process.arch === 'x64';

(onLinux ? test : test.skip)('where no browser is installed, the one from npm draws a page', async () => {
  const found = findWith('npm');
  expect(found.executablePath).toContain(join('.build', 'browser'));
  expect(await drawsText(found)).toBe('Throughline');
});
