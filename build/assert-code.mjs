import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';

/**
 * Whatever else were global could be called from the sidebar, listed in the editor, or meet another script's name.
 *
 * @param {string} code
 * @param {string[]} expected
 */
export function assertOnlyGlobals(code, expected) {
  const context = createContext({});
  runInContext(code, context);
  // zod shares its settings between copies of itself through globals of this name.
  const declared = Object.keys(context).filter((name) => !name.startsWith('__zod_'));
  const [found, wanted] = [declared, [...expected]].map((names) => names.sort().join(', '));
  if (found !== wanted) throw new Error(`Code.js declares ${found} instead of ${wanted}`);
}

/**
 * Newer syntax, #private and static blocks among it, has made pushes fail: lowering must find nothing to lower.
 *
 * @param {string} code
 */
export async function assertES2019(code) {
  if (/\bimport\(/.test(code)) throw new Error('Code.js holds import(), which Apps Script cannot run');
  const print = (/** @type {string} */ target) => transform(code, { target, logLevel: 'silent' });
  const [lowered, kept] = await Promise.all([print('es2019'), print('esnext')]);
  if (lowered.code !== kept.code) throw new Error('Code.js holds syntax newer than ES2019');
}
