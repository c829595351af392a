import { wordsFrom } from '../../../sidebar/words/words-from';
import { sayAhead } from '../../../src/messages/say-ahead';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { languages } from '../../../src/workbook/language';
import { anyFacts } from './flatten';

const counts = [...Array.from({ length: 125 }, (_, count) => count), 999, 1000, 1_000_000, 1_234_567];

/** Every sentence of some words, by its path. */
function sentencesOf(words: unknown, path = ''): [string, (...facts: unknown[]) => string][] {
  if (typeof words === 'function') return [[path, (...facts) => String(words(...facts))]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, message]) => sentencesOf(message, `${path}.${key}`));
}

/** What a sentence is told in turn: every count in every place, beside others; problems take facts by name. */
const told = (path: string): unknown[][] =>
  path.startsWith('.problems.')
    ? [[anyFacts()]]
    : counts.flatMap((count) => [
        [count, 3, 5],
        [1, count, 2],
        [12, 0, count],
      ]);

describe.each(languages)('in %s', (language) => {
  const messages = sidebarMessagesOf(language);
  const crossed = wordsFrom(JSON.stringify(sayAhead(messages)), language);
  const again = new Map(sentencesOf(crossed));

  test('texts cross as they are', () => {
    expect(JSON.stringify(crossed)).toBe(JSON.stringify(messages));
  });

  test.each(sentencesOf(messages))('a sentence says the same after crossing: %s', (path, say) => {
    const ahead = again.get(path);
    const different = told(path).filter((facts) => ahead?.(...facts) !== say(...facts));
    expect(different).toEqual([]);
  });
});

test('a sentence that is said in another way for no reason it tells cannot cross unseen', () => {
  const words = { found: (count: number) => (count > 3 ? 'many' : 'few') };
  const { found } = wordsFrom(JSON.stringify(sayAhead(words)), 'en') as unknown as typeof words;
  expect([found(2), found(5)]).not.toEqual([words.found(2), words.found(5)]);
});

test('what is no message is refused', () => {
  expect(() => sayAhead({ a: ['x'] })).toThrow('is no message');
});
