import { installedBrowser } from './installed-browser.mjs';
import { npmBrowser } from './npm-browser.mjs';

/**
 * A browser and the environment it needs: the one CHROME names, else an installed one, else the one from
 * npm. CHROME=npm goes straight to the last.
 *
 * @param {string} root
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 */
export async function findBrowser(root) {
  const asked = process.env.CHROME;
  const executablePath = asked === 'npm' ? undefined : asked || installedBrowser();
  if (executablePath) return { executablePath, env: {} };
  const fromNpm = await npmBrowser(root);
  if (fromNpm) return fromNpm;
  throw new Error('This needs Chromium, Chrome or Edge: install one, or name it in CHROME.');
}
