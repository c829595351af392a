import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as esbuild from 'esbuild';

/** Modules of nothing but words, each a function that gives them: bulky, and needed by few calls. */
const packedModules =
  /[\\/]src[\\/](?:rules[\\/]smart[\\/]sentence|kpis)[\\/]words[\\/](?:en|fr|ar|vi|zh)\.ts$/;

/**
 * Such modules become packed texts, which are unpacked when the function is called: half the size in the file that is pushed, and
 * nothing to read for calls that need none of it.
 *
 * @type {import('esbuild').Plugin}
 */
export const packed = {
  name: 'packed',
  setup({ onLoad, initialOptions }) {
    const root = initialOptions.absWorkingDir ?? process.cwd();
    onLoad({ filter: packedModules }, async ({ path }) => {
      const functions = await moduleAt(path);
      const lines = Object.entries(functions).map(([name, give]) => {
        const text = deflateRawSync(JSON.stringify(give()), { level: 9 }).toString('base64');
        return `export const ${name} = () => unpack(${JSON.stringify(text)});`;
      });
      const from = JSON.stringify(join(root, 'src', 'workbook', 'unpack'));
      return { contents: [`import { unpack } from ${from};`, ...lines].join('\n'), loader: 'js' };
    });
  },
};

/**
 * What a module exports, run on its own.
 *
 * @param {string} path
 * @returns {Promise<Record<string, () => unknown>>}
 */
async function moduleAt(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
