import { assertES2019, assertOnlyGlobals } from './assert-code.mjs';
import { bundle } from './bundle.mjs';
import { listed, packed } from './packed.mjs';
import { undocumented } from './undocumented.mjs';
import { wordLists } from './words/word-lists.mjs';

/** The trailing underscore keeps it out of reach of google.script.run and of the editor's list of functions. */
const privateGlobal = 'Throughline_';

/**
 * What clasp pushes as Code.js: everything behind one private global, and one plain function per entry point, since
 * menus, triggers and google.script.run see nothing but functions declared at the top level; and the map from there to
 * the sources, since the names in it are made short.
 *
 * @param {string} entry
 */
export async function buildCode(entry) {
  /** @satisfies {import('esbuild').BuildOptions} */
  const options = {
    entryPoints: [entry],
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [listed, packed, wordLists, undocumented],
  };
  // Only the esm format tells what is exported.
  const { exports: names } = await bundle({ ...options, format: 'esm' });
  const { text, map } = await bundle({
    ...options,
    format: 'iife',
    globalName: privateGlobal,
    minify: true,
    sourcemap: 'external',
    sourcesContent: false,
  });
  const code = text + names.map(forwarder).join('');
  assertOnlyGlobals(code, [privateGlobal, ...names]);
  await assertES2019(code);
  return { code, map };
}

/** @param {string} name */
const forwarder = (name) =>
  `function ${name}() { return ${privateGlobal}.${name}.apply(this, arguments); }\n`;
