import { findBrowser } from '../../build/browser/find-browser.mjs';
import { build } from '../../build/build.mjs';

/**
 * Once per run, before the first test: dist/ as the sources make it now, and a browser ready to be opened. A failure here
 * is only told; the tests that need the missing thing fail, the pure ones run.
 *
 * @param {{ rootDir: string }} config
 */
export default async function setUp({ rootDir }) {
  if (process.env.THROUGHLINE_PURE) return;
  const tell = (/** @type {Error} */ error) => void process.stderr.write(`${error.message}\n`);
  await build(rootDir).catch(tell);
  const browser = await findBrowser(rootDir).catch(tell);
  if (browser) process.env.THROUGHLINE_BROWSER = JSON.stringify(browser);
}
