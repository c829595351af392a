import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { bundle } from './bundle.mjs';

/**
 * How many bytes of Sidebar.html reach a browser, by language: the add-on serves it with the words of one.
 *
 * @param {string} root
 * @param {string} html
 * @returns {Promise<Record<string, number>>}
 */
export async function servedSizes(root, html) {
  const entry = join(root, 'src', 'messages', 'served-page.ts');
  const { text } = await bundle({ entryPoints: [entry], format: 'iife', globalName: 'made' });
  const pageIn = runInNewContext(`${text}; made.pageIn`);
  const languages = [...html.matchAll(/ data-words="(\w+)"/g)].map(([, language = '']) => language);
  return Object.fromEntries(
    languages.map((language) => [language, Buffer.byteLength(pageIn(html, language))]),
  );
}
