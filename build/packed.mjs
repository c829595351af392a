import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
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
  /[\\/]src[\\/](?:(?:rules[\\/]smart[\\/]sentence|kpis)[\\/]words[\\/](?:en|fr|ar|vi|zh)|messages[\\/]\w+[\\/](?:choices|kpis|measures|tabs))\.ts$/;

/** Modules of sentences: they are said ahead, with the places of their facts left open, and are then nothing but words, too. */
const sentenceModules = /[\\/]src[\\/]messages[\\/]\w+[\\/](?:findings[\\/]index|smart|fixes)\.ts$/;

/**
 * Such modules become packed texts, which are unpacked when something is asked of them: half the size in the file that is pushed, and
 * nothing to read for calls that need none of it.
 *
 * @type {import('esbuild').Plugin}
 */
export const packed = {
  name: 'packed',
  setup({ onLoad, initialOptions }) {
    const source = join(initialOptions.absWorkingDir ?? process.cwd(), 'src');
    const importing = (/** @type {[name: string, from: string[]][]} */ ...names) =>
      names.map(([name, from]) => `import { ${name} } from ${JSON.stringify(join(source, ...from))};`);
    onLoad({ filter: packedModules }, async ({ path }) => {
      const lines = Object.entries(await moduleAt(path)).map(([name, words]) => {
        const isFunction = typeof words === 'function';
        const give = `() => unpack(${packedText(isFunction ? words() : words)})`;
        return `export const ${name} = ${isFunction ? give : `lazily(${give})`};`;
      });
      const imports = importing(['unpack', ['workbook', 'unpack.ts']], ['lazily', ['workbook', 'lazily.ts']]);
      return { contents: [...imports, ...lines].join('\n'), loader: 'js' };
    });
    onLoad({ filter: sentenceModules }, async ({ path }) => {
      const { sayAhead } = await moduleAt(join(source, 'messages', 'say-ahead.ts'));
      if (typeof sayAhead !== 'function') throw new Error('nothing says messages ahead');
      const lines = Object.entries(await moduleAt(path)).map(
        ([name, messages]) =>
          `export const ${name} = lazily(() => readWording(unpackText(${packedText(uncounted(sayAhead(messages)))}), () => 'other'));`,
      );
      const imports = importing(
        ['unpackText', ['workbook', 'unpack.ts']],
        ['lazily', ['workbook', 'lazily.ts']],
        ['readWording', ['messages', 'read-wording.ts']],
      );
      return { contents: [...imports, ...lines].join('\n'), loader: 'js' };
    });
  },
};

/**
 * Facts come by name and in words: no sentence here may turn on a count, which the script could not put into its form.
 *
 * @param {unknown} wording
 */
function uncounted(wording) {
  if (/"of":\d/.test(JSON.stringify(wording))) throw new Error('a sentence of a finding turns on a count');
  return wording;
}

const packedText = (/** @type {unknown} */ data) =>
  JSON.stringify(deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64'));

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
    format: 'iife',
    globalName: 'made',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  // Tests build the page, too, and what they run in knows no import of a text.
  return runInNewContext(`${outputFiles[0]?.text ?? ''}; made`);
}
