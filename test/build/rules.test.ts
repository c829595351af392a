import { assertES2019, assertOnlyGlobals } from '../../build/assert-code.mjs';
import { assertAsksNothingOfTheWeb, assertFitForHtmlService } from '../../build/assert-sidebar.mjs';

test('a global nobody listed fails the build', () => {
  expect(() => assertOnlyGlobals('function onOpen() {} var leaked = 1;', ['onOpen'])).toThrow('leaked');
});

test('an entry point that is missing fails the build', () => {
  expect(() => assertOnlyGlobals('var Throughline_ = 1;', ['Throughline_', 'onOpen'])).toThrow('onOpen');
});

test('a call to Google while loading fails the build', () => {
  expect(() => assertOnlyGlobals('SpreadsheetApp.getUi();', [])).toThrow('SpreadsheetApp is not defined');
});

test.each([
  'class A { #secret = 1; }',
  'class A { static { A.ready = true; } }',
  'class A { field = 1; }',
  'a?.b;',
  'a ?? b;',
  'a ||= b;',
  'export {}; await a;',
  "import('./a');",
])('%s fails the build of Code.js', async (code) => {
  await expect(assertES2019(code)).rejects.toThrow();
});

test('ES2019 passes', async () => {
  await expect(
    assertES2019('const f = async ({ a, ...b }) => { try { await a; } catch { } };'),
  ).resolves.toBe(undefined);
});

test.each([
  ['<p>`</p>', 'Sidebar.html holds `'],
  ['<?= secret ?>', 'Sidebar.html holds <?'],
  ['<!-- why -->', 'Sidebar.html holds <!--'],
  ['<script src="main.js"></script>', 'loads another file'],
  ['<link rel="stylesheet" href="styles.css">', 'loads another file'],
  ["<script>const tag = '</script>';</script>", 'ends too early'],
])('%s fails the build of Sidebar.html', (html, reason) => {
  expect(() => assertFitForHtmlService(html)).toThrow(reason);
});

test.each([
  '<script>new XMLHttpRequest()</script>',
  '<script>new Worker(code)</script>',
  "<script>fetch('https://a.example')</script>",
  '<script>eval(words)</script>',
])('%s fails the build of Sidebar.html', (html) => {
  expect(() => assertAsksNothingOfTheWeb(html)).toThrow('Sidebar.html holds');
});
