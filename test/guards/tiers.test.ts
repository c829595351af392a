import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { forLong, notPure } from '../support/tiers.mjs';

const root = join(__dirname, '..', '..');
const tests = readdirSync(join(root, 'test'), { recursive: true })
  .map((name) => join('test', String(name)))
  .filter((name) => /\.test\.tsx?$/.test(name));
const isIn = (patterns: string[], name: string) => patterns.some((pattern) => new RegExp(pattern).test(name));

/** A file and every file of ours that it needs. */
function needsOf(name: string, known = new Set<string>()): Set<string> {
  if (known.has(name)) return known;
  known.add(name);
  for (const [, from = ''] of textOf(name).matchAll(
    /^(?:import|export)(?! type)[^;]*? from '(\.[^']+)';/gm,
  )) {
    const path = relative(root, join(root, dirname(name), from));
    const file = [path, `${path}.ts`, `${path}.tsx`].find(
      (one) => /\.\w+$/.test(one) && existsSync(join(root, one)),
    );
    if (file?.endsWith('.ts') || file?.endsWith('.tsx')) needsOf(file, known);
  }
  return known;
}
const textOf = (name: string) => readFileSync(join(root, name), 'utf8');

/** What a test for every save cannot wait for. */
const slow = [
  'preview/browser/open-browser.ts',
  'preview/calculation/node-calculator.ts',
  'test/laws/workbook.ts',
];

/** Runs another program, or reads what was built. */
const asksOthers = (file: string) =>
  file.startsWith('test/') && /'node:child_process'|'dist'/.test(textOf(file));

test('the tests for every save need no built add-on, no browser, no calculation and no other program', () => {
  const pure = tests.filter((name) => !isIn(notPure, name));
  expect(pure.length).toBeGreaterThan(80);
  const wrong = pure.flatMap((name) =>
    [...needsOf(name)]
      .filter((file) => slow.includes(file) || asksOthers(file))
      .map((file) => `${name} needs ${file}`),
  );
  expect(wrong).toEqual([]);
});

test('every test that tries more where there is time is among the long ones', () => {
  const growing = tests.filter((name) => needsOf(name).has('test/support/sizes.ts'));
  expect(growing.filter((name) => !isIn(forLong, name))).toEqual([]);
});
