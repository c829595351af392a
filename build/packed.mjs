import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as esbuild from 'esbuild';

/** Modules of a list that a library has far more of than is needed. */
const listModules = /[\\/]src[\\/]workbook[\\/]iso-4217\.ts$/;

/**
 * Such modules become what they export.
 *
 * @type {import('esbuild').Plugin}
 */
export const listed = {
  name: 'listed',
  setup({ onLoad }) {
    onLoad({ filter: listModules }, async ({ path }) => ({
      contents: Object.entries(await moduleAt(path))
        .map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};`)
        .join('\n'),
      loader: 'js',
    }));
  },
};

/** Modules of nothing but words, or of functions that give them: bulky, and needed by few calls. */
const packedModules =
  /[\\/]src[\\/](?:(?:rules[\\/]smart[\\/]sentence|kpis)[\\/]words[\\/](?:en|fr|ar|vi|zh)|messages[\\/]\w+[\\/](?:kpis|measures|tabs))\.ts$/;

/**
 * Such modules become packed texts, which are unpacked when something is asked of them: half the size in the file that is pushed, and
 * nothing to read for calls that need none of it.
 *
 * @type {import('esbuild').Plugin}
 */
export const packed = {
  name: 'packed',
  setup({ onLoad, initialOptions }) {
    const root = initialOptions.absWorkingDir ?? process.cwd();
    onLoad({ filter: packedModules }, async ({ path }) => {
      const lines = Object.entries(await moduleAt(path)).map(([name, words]) => {
        const isFunction = typeof words === 'function';
        const json = JSON.stringify(isFunction ? words() : words);
        const give = `() => unpack(${JSON.stringify(deflateRawSync(json, { level: 9 }).toString('base64'))})`;
        return `export const ${name} = ${isFunction ? give : `lazily(${give})`};`;
      });
      const from = (/** @type {string} */ name) => JSON.stringify(join(root, 'src', 'workbook', name));
      const imports = ['unpack', 'lazily'].map((name) => `import { ${name} } from ${from(name)};`);
      return { contents: [...imports, ...lines].join('\n'), loader: 'js' };
    });
  },
};

/**
 * What a module exports, run on its own.
 *
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
async function moduleAt(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
