import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertAsksNothingOfTheWeb, assertFitForHtmlService } from '../../build/assert-sidebar.mjs';
import { servedSizes } from '../../build/served.mjs';
import { originOf } from '../../build/trace.mjs';
import { pageIn } from '../../src/messages/served-page';
import { languages } from '../../src/workbook/language';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

test('dist holds the three files of the add-on', () => {
  expect(readdirSync(dist).sort()).toEqual([
    'Code.js',
    'Imports.html',
    'Sidebar.html',
    'Workbooks.html',
    'appsscript.json',
  ]);
});

test('the add-on asks for the current spreadsheet and its own windows, nothing more', () => {
  expect(JSON.parse(read('appsscript.json'))).toEqual({
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

test('the sidebar is one page that HtmlService serves as it is', () => {
  expect(() => assertFitForHtmlService(read('Sidebar.html'))).not.toThrow();
  expect(read('Sidebar.html')).toMatch(/^<!doctype html>/i);
});

test('links in the sidebar leave its frame', () => {
  expect(read('Sidebar.html')).toMatch(/<base target="_top"/);
});

test('the script is no larger than it may be, in bytes', () => {
  expect(Buffer.byteLength(read('Code.js'))).toBeLessThanOrEqual(800 * 1024);
});

test('nor is the sidebar, in whatever language it is served', async () => {
  const sizes = await servedSizes(root, read('Sidebar.html'));
  expect(Object.keys(sizes)).toEqual([...languages]);
  expect(Object.entries(sizes).filter(([, size]) => size > 175 * 1024)).toEqual([]);
});

test.each(languages)('the sidebar in %s carries that language alone', (language) => {
  const page = pageIn(read('Sidebar.html'), language);
  expect([...page.matchAll(/ data-words="(\w+)"/g)].map(([, of]) => of)).toEqual([language]);
  expect(() => assertFitForHtmlService(page)).not.toThrow();
});

test('a place of the script, as a log names it, leads back to the sources', async () => {
  const lines = read('Code.js').split('\n');
  const line = lines.findIndex((text) => text.includes('throughline-imports'));
  const place = `Code:${line + 1}:${(lines[line] ?? '').indexOf('throughline-imports') + 1}`;
  expect(await originOf(root, place)).toMatch(/appsscript\/spreadsheet\/imported\.ts:\d+:\d+$/);
  await expect(originOf(root, 'Code')).rejects.toThrow('no place');
});

test('the sidebar asks nothing of the web', () => {
  expect(() => assertAsksNothingOfTheWeb(read('Sidebar.html'))).not.toThrow();
  expect(read('Sidebar.html')).not.toMatch(
    /\b(?:src|href)=["']?(?:https?:)?\/\/|@import|url\(["']?(?:https?:)?\/\//,
  );
});
