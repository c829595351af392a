import { access, readFile } from 'node:fs/promises';
import { asLists } from './as-list.mjs';
import { keyed } from './keyed.mjs';

/**
 * The words of a language carry no keys of their own in the script: they stand in the order of the English ones. That saves a
 * twentieth of it.
 *
 * @type {import('esbuild').Plugin}
 */
export const wordLists = {
  name: 'word-lists',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^keyed-words$/ }, ({ path }) => ({ path, namespace: 'keyed-words' }));
    onLoad({ filter: /./, namespace: 'keyed-words' }, () => ({ contents: `export ${keyed}`, loader: 'js' }));
    onLoad({ filter: /[\\/]src[\\/]messages[\\/][a-z]+[\\/].*\.ts$/ }, async ({ path }) => {
      // Its keys are those that the others are read with.
      if (/[\\/]en[\\/]/.test(path)) return undefined;
      const english = path.replace(/([\\/]messages[\\/])[a-z]+/, '$1en');
      const model = await access(english).then(
        () => readFile(english, 'utf8'),
        () => '',
      );
      const text = asLists(await readFile(path, 'utf8'), model);
      const imports = `import * as english from ${JSON.stringify(english)};\nimport { keyed } from 'keyed-words';\n`;
      return { contents: (text.includes('keyed(') ? imports : '') + text, loader: 'ts' };
    });
  },
};
