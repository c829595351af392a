import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { gridWords } from '../../../preview/page/grid-words';
import { bundled } from '../calculation/bundled';

interface Words {
  [key: string]: Words | string | undefined;
}

const said = bundled<{ gridWords: typeof gridWords }>('preview/page/grid-words.ts').gridWords;
const [words = {}] = Object.values(said) as unknown as Words[];
const saidOf = (key: string) =>
  key
    .split('.')
    .reduce<Words | string | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words);

const plugins = readFileSync('preview/page/univer-plugins.ts', 'utf8');
const packages = [...new Set(plugins.match(/(?<=@univerjs\/)[\w-]+/g))];

/** How code names what it says, as in `t('sheets-ui.info.error')`. */
const KEY = /["'`]([a-z][\w-]*(?:\.[\w-]+)+)["'`]/g;
/** Names of commands and services look alike. */
const NO_WORD =
  /\.(?:command|mutation|operation|component|dropdown|services)\.|[.-](?:service|config|formula-input|menu)$/;
/** Univer sees to it itself where a function has no other name. */
const OPTIONAL = /\.aliasFunctionName$/;
/** Only the first part of keys. */
const PART = /^sheets-numfmt-ui\.moreNumfmtType/;

test.each(packages)('all that @univerjs/%s may say in the grid is said in words', (name) => {
  const code = readFileSync(join('node_modules', '@univerjs', name, 'lib', 'es', 'index.js'), 'utf8');
  const keys = new Set([...code.matchAll(KEY)].map(([, key = '']) => key));
  const unsaid = [...keys].filter(
    (key) =>
      Object.hasOwn(words, key.split('.')[0] ?? '') &&
      ![NO_WORD, OPTIONAL, PART].some((pattern) => pattern.test(key)) &&
      saidOf(key) === undefined,
  );
  expect(unsaid).toEqual([]);
});

test('what Univer says itself stands beside what it lacks', () => {
  expect(packages.length).toBeGreaterThan(15);
  expect(saidOf('sheets-formula.progress.calculating')).toBe('Calculating');
  expect(saidOf('sheets-formula.functionList.SUM.abstract')).toEqual(expect.any(String));
  expect(saidOf('sheets-ui.borderLine.borderTop')).toEqual(expect.any(String));
});
