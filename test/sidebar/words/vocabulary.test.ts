import { lookingWithWords, Vocabulary } from '../../../sidebar/words/vocabulary';
import { isLike, wordsFrom } from '../../../sidebar/words/words-from';
import type { Client, Output } from '../../../src/calls/contract';
import { sayAhead } from '../../../src/messages/say-ahead';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import type { Language } from '../../../src/workbook/language';

const textIn = (language: Language): string => JSON.stringify(sayAhead(sidebarMessagesOf(language)));
const first = { language: 'en', words: wordsFrom(textIn('en'), 'en') } as const;

/** A vocabulary and the languages it asks for, in turn; `answer` stands for the add-on. */
function aVocabulary(answer: (language: Language) => string) {
  const asked: Language[] = [];
  const vocabulary = new Vocabulary(first, ({ language }) => {
    asked.push(language);
    return new Promise((resolve) => resolve({ words: answer(language) }));
  });
  return { vocabulary, asked };
}

test('a language is asked for once, however often it is wanted', async () => {
  const { vocabulary, asked } = aVocabulary(textIn);
  await Promise.all([vocabulary.learn('ar'), vocabulary.learn('ar'), vocabulary.learn('en')]);
  await vocabulary.learn('ar');
  expect(asked).toEqual(['ar']);
  expect(vocabulary.wordsOf('ar')?.sidebar.home.built(2)).toBe(sidebarMessagesOf('ar').sidebar.home.built(2));
});

test('what did not come is missing until it has been asked for again', async () => {
  let isThere = false;
  const { vocabulary } = aVocabulary((language) => {
    if (!isThere) throw new Error('no connection');
    return textIn(language);
  });
  await vocabulary.learn('fr');
  expect([vocabulary.isMissing('fr'), vocabulary.wordsOf('fr')]).toEqual([true, undefined]);
  isThere = true;
  await vocabulary.learn('fr');
  expect([vocabulary.isMissing('fr'), vocabulary.wordsOf('fr')?.titles.goals]).toEqual([false, 'Objectifs']);
});

test.each([
  ['no JSON', 'Bonjour'],
  ['nothing', ''],
  ['words without a message', textIn('fr').replace('"loading"', '"waiting"')],
  ['a text in place of a sentence', textIn('fr').replace(/"goTo":\[[^\]]*\]/, '"goTo":"Aller"')],
])('%s is as good as no words', async (_, text) => {
  const { vocabulary } = aVocabulary(() => text);
  await vocabulary.learn('fr');
  expect(vocabulary.isMissing('fr')).toBe(true);
});

test('more than is known here does no harm', () => {
  expect(isLike({ a: 'x', b: 'y' }, { a: 'z' })).toBe(true);
});

test('a look ends when the words of the language it found have come', async () => {
  const { vocabulary } = aVocabulary(textIn);
  const here = { language: 'zh' } as Output<'look'>;
  const client = { look: () => Promise.resolve(here) } as unknown as Client;
  expect(await lookingWithWords(client, vocabulary).look({})).toBe(here);
  expect(vocabulary.wordsOf('zh')).toBeDefined();
});
