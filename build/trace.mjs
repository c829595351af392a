import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** Beside dist/ and never pushed. @param {string} root */
export const codeMap = (root) => join(root, '.build', 'Code.js.map');

/**
 * Where in the sources a place of the built Code.js comes from, such as `Code:1:2345` in a log of Apps Script.
 *
 * @param {string} root
 * @param {string} place
 */
export async function originOf(root, place) {
  const [line = 0, column = 0] = (/(\d+):(\d+)\D*$/.exec(place) ?? []).slice(1).map(Number);
  const map = new SourceMap(JSON.parse(await readFile(codeMap(root), 'utf8')));
  const entry = map.findEntry(line - 1, column - 1);
  if (!('originalSource' in entry)) throw new Error(`${place} is no place in dist/Code.js`);
  return `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}
