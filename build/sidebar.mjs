import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { assertAsksNothingOfTheWeb, assertFitForHtmlService } from './assert-sidebar.mjs';
import { bundle } from './bundle.mjs';
import { csvReader } from './csv-reader.mjs';
import { listed } from './packed.mjs';

/**
 * What clasp pushes as Sidebar.html: index.html with every style sheet, script and data it names written into it.
 *
 * @param {string} folder
 */
export async function buildSidebar(folder) {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const styled = await replaceAsync(page, /<link rel="stylesheet" href="([^"]+)" ?\/?>/g, async (href) => {
    const { text } = await bundle({ entryPoints: [join(folder, href)], minify: true });
    return `<style>\n${text}</style>`;
  });
  const worded = await replaceAsync(
    styled,
    / *<script type="application\/json" src="([^"]+)"><\/script>\n?/g,
    (src) => textOf(join(folder, src)),
  );
  const html = await replaceAsync(worded, /<script src="([^"]+)"><\/script>/g, async (src) => {
    return `<script>\n${await script(join(folder, src))}</script>`;
  });
  assertFitForHtmlService(html);
  assertAsksNothingOfTheWeb(html);
  return html;
}

/**
 * The text that a module exports, worked out here and now.
 *
 * @param {string} entry
 * @returns {Promise<string>}
 */
async function textOf(entry) {
  const { text } = await bundle({ entryPoints: [entry], format: 'iife', globalName: 'made' });
  return runInNewContext(`${text}; made.text`);
}

/**
 * A part of the sidebar that its page fetches when it is needed, as the text of a script; what it exports stands in a global.
 *
 * @param {string} entry
 */
export async function buildScript(entry) {
  const text = await script(entry, 'throughlineScript');
  assertAsksNothingOfTheWeb(text);
  return text;
}

/**
 * @param {string} entry
 * @param {string} [globalName]
 */
async function script(entry, globalName) {
  const { text } = await bundle({
    entryPoints: [entry],
    format: 'iife',
    ...(globalName && { globalName }),
    target: 'es2020',
    // HtmlService takes // and /* inside template literals for comments and strips them.
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    plugins: [listed, csvReader],
  });
  // What is left of them stands in strings and patterns, where the escape means the same.
  return text.replace(/(?<!\\)((?:\\\\)*)\\?`/g, '$1\\x60');
}

/**
 * @param {string} text
 * @param {RegExp} pattern with one group
 * @param {(group: string) => Promise<string>} replacement
 */
async function replaceAsync(text, pattern, replacement) {
  const found = [...text.matchAll(pattern)];
  const replaced = await Promise.all(found.map(([, group = '']) => replacement(group)));
  return text.replace(pattern, () => replaced.shift() ?? '');
}
