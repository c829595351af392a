import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildCode } from '../../build/code.mjs';
import { withSmallAddOn } from './small-add-on';

const built = (files: Record<string, string>): Promise<string> =>
  withSmallAddOn(files, async (folder) => (await buildCode(join(folder, 'main.ts'))).code);

test('an entry point is a plain function that passes on what it is called with', async () => {
  const code = await built({ 'main.ts': 'export const add = (a: number, b: number) => a + b;' });
  expect(code).toContain('\nfunction add() {');
  expect(runInContext(`${code}; add(1, 2)`, createContext({}))).toBe(3);
});

test('what is not exported cannot be reached', async () => {
  const code = await built({
    'main.ts': "import { inner } from './inner';\nexport const onOpen = () => inner();",
    'inner.ts': 'export function inner() { return 1; }',
  });
  expect(runInContext(`${code}; [typeof onOpen, typeof inner].join()`, createContext({}))).toBe(
    'function,undefined',
  );
});

test('private fields, static blocks and newer operators are lowered', async () => {
  const code = await built({
    'main.ts':
      'class A { #a = 1; static { A.name; } get a() { return this.#a ?? 2; } }\nexport const a = () => new A().a;',
  });
  expect(runInContext(`${code}; a()`, createContext({}))).toBe(1);
});

test('texts in every language stand in the file as they are read: escaped, they take six times the room', async () => {
  const code = await built({ 'main.ts': "export const say = () => '计划 خطة kế hoạch';" });
  expect(code).toContain('计划 خطة kế hoạch');
  expect(runInContext(`${code}; say()`, createContext({}))).toBe('计划 خطة kế hoạch');
});

test.each([
  ['a warning', 'export const a = () => ({ b: 1, b: 2 });', 'Duplicate key'],
  ['a module of Node', "export { join } from 'node:path';", 'node:path'],
  [
    'a call to Google outside a function',
    'export const ui = SpreadsheetApp.getUi();',
    'SpreadsheetApp is not defined',
  ],
  ['a big integer', 'export const big = () => 1n;', 'Big integer'],
])('%s fails the build', async (_, main, reason) => {
  await expect(built({ 'main.ts': main })).rejects.toThrow(reason);
});
