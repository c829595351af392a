import { readFile } from 'node:fs/promises';

/** What the parser of Papa Parse calls; the rest is for files of the web, other threads, writing and guessing. */
const kept = ['escapeRegExp', 'isFunction', 'Parser'];

/**
 * Of Papa Parse only its parser: the sidebar reads a text, nothing else. A version of it in which the parser stands otherwise
 * fails the build.
 *
 * @type {import('esbuild').Plugin}
 */
export const csvReader = {
  name: 'csv-reader',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^papaparse$/ }, async ({ importer, resolveDir }) => {
      // Its build for browsers is minified already.
      const found = await resolve('papaparse/papaparse.js', {
        importer,
        resolveDir,
        kind: 'import-statement',
      });
      return { ...found, namespace: 'csv-reader' };
    });
    onLoad({ filter: /./, namespace: 'csv-reader' }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const constants = source.match(/^\tPapa\.[A-Z_]+ = ['[S].*;$/gm) ?? [];
      const functions = kept.map((name) => partOf(source, name));
      const contents = ['const Papa = {};', ...constants, ...functions, 'export default { Parser };'];
      return { contents: contents.join('\n'), loader: 'js' };
    });
  },
};

/**
 * A function of the module's own level, which ends with the first brace indented as it is.
 *
 * @param {string} source
 * @param {string} name
 */
function partOf(source, name) {
  const [part] =
    new RegExp(`^\\tfunction ${name}\\([^)]*\\)\\s*\\{[\\s\\S]*?^\\t\\}`, 'm').exec(source) ?? [];
  if (!part) throw new Error(`Papa Parse holds no function ${name}`);
  return part;
}
