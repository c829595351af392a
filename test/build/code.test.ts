import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as main from '../../appsscript/main';

const root = join(__dirname, '..', '..');
const code = (): string => readFileSync(join(root, 'dist', 'Code.js'), 'utf8');

// A fresh context of Node has none of the web's own globals; these are the language's, newer than ES2019 or unverified.
const missingAtGoogle = `
  delete globalThis.Intl;
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  delete globalThis.WeakRef;
  delete globalThis.FinalizationRegistry;
  delete globalThis.AggregateError;
  delete Array.prototype.at;
  delete Array.prototype.findLast;
  delete String.prototype.at;
  delete String.prototype.replaceAll;
  delete String.prototype.matchAll;
  delete Object.hasOwn;
  delete Promise.allSettled;
  delete Promise.any;`;

function loaded(): Record<string, unknown> {
  const context = createContext({});
  runInContext(missingAtGoogle, context);
  runInContext(code(), context);
  return context;
}

test('Code.js loads where nothing of the web, of Node or of Google exists', () => {
  expect(loaded()).toHaveProperty('Throughline_');
});

test('the functions anyone can call are the entry points and no others', () => {
  const functions = Object.entries(loaded()).filter(([, value]) => typeof value === 'function');
  expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(main).sort());
});

test('every entry point is declared where menus, triggers and the sidebar look for it', () => {
  for (const name of Object.keys(main))
    expect(code()).toMatch(new RegExp(`^function ${name}\\(\\) \\{`, 'm'));
});
