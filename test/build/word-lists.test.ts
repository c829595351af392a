import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { bundle } from '../../build/bundle.mjs';
import { asLists } from '../../build/words/as-list.mjs';
import { wordLists } from '../../build/words/word-lists.mjs';
import { languages } from '../../src/workbook/language';

const entry = join(__dirname, '..', '..', 'src', 'messages', 'all.ts');

/** The words of every language as a program finds them; sentences that are made of facts as their source. */
async function wordsOf(plugins: (typeof wordLists)[]) {
  const { text } = await bundle({ entryPoints: [entry], format: 'iife', globalName: 'made', plugins });
  const all = runInNewContext(`${text}; made.messagesOf`);
  return { all, bytes: text.length };
}

const plain = (words: unknown): unknown =>
  JSON.parse(
    JSON.stringify(words, (_, value) => (typeof value === 'function' ? `made: ${value}` : value)),
    (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
  );

test('written as lists the words are the same, and take less room', async () => {
  const [listed, written] = await Promise.all([wordsOf([wordLists]), wordsOf([])]);
  for (const language of languages) expect(plain(listed.all(language))).toEqual(plain(written.all(language)));
  expect(listed.bytes).toBeLessThan(written.bytes * 0.95);
});

test('what is not built as in English keeps its own keys', () => {
  const english = "export const words = { a: 'a', b: { c: 'c', d: 'd' }, 2: 'two', ...more };";
  const other = "export const words: Words = { b: { d: 'D', c: 'C' }, 2: 'deux', a: 'A', ...more };";
  expect(asLists(other, english)).toBe(
    `export const words: Words = {b:/* @__PURE__ */ keyed(english.words["b"], ['C','D']),2:'deux',a:'A',...more};`,
  );
  const own = "const own = { a: 'A' };";
  expect(asLists(own, english)).toBe(own);
});

test('whole numbers come first, as in every object', () => {
  const english = "export const words = { z: 'z', 2: 'two', 1: 'one' } satisfies Words;";
  expect(asLists("export const words = { 1: 'un', 2: 'deux', z: 'Z' };", english)).toBe(
    "export const words = /* @__PURE__ */ keyed(english.words, ['un','deux','Z']);",
  );
});
