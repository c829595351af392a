import { messagesOf } from '../../../src/messages/all';
import type { Worded } from '../../../src/messages/worded';
import { tabIds } from '../../../src/tabs/ids';
import { wordLists, wordsOf } from '../../../src/tabs/words';
import { keysOf } from '../../../src/workbook/keys-of';
import { languages } from '../../../src/workbook/language';

const folded = (text: string): string => text.trim().toLowerCase();
const twice = (texts: string[]): string[] =>
  texts.filter((text, index) => texts.map(folded).indexOf(folded(text)) !== index);

test.each(languages)('no two tabs have the same title in %s', (language) => {
  expect(twice(tabIds.map((id) => messagesOf(language).tabs[id].title))).toEqual([]);
});

test('a title names the same tab in every language, so that a switch can tell ours from people’s', () => {
  const titles = languages.flatMap((language) =>
    tabIds.map((id) => [folded(messagesOf(language).tabs[id].title), id] as const),
  );
  for (const [title, id] of titles) {
    expect(titles.filter(([other, otherId]) => other === title && otherId !== id)).toEqual([]);
  }
});

test.each(languages)('titles in %s are ones a tab may have', (language) => {
  for (const id of tabIds) expect(messagesOf(language).tabs[id].title).toMatch(/^[^[\]*?:/\\']{1,50}$/);
});

test.each(languages)(
  'no two columns of a tab and no two rows of a form are called the same in %s',
  (language) => {
    for (const id of tabIds) {
      const tab = messagesOf(language).tabs[id];
      const worded: Worded[] = Object.values('columns' in tab ? tab.columns : 'rows' in tab ? tab.rows : {});
      const names = worded.map(({ name }) => name);
      expect([id, ...twice(names)]).toEqual([id]);
    }
  },
);

test.each(keysOf(wordLists))('a word of the list %s means one thing, whichever language it is in', (list) => {
  const meanings = new Map<string, Set<string>>();
  for (const language of languages) {
    for (const [code, word] of Object.entries(wordsOf(language, list))) {
      meanings.set(folded(word), (meanings.get(folded(word)) ?? new Set()).add(code));
    }
  }
  for (const code of wordLists[list])
    meanings.set(folded(code), (meanings.get(folded(code)) ?? new Set()).add(code));
  expect([...meanings].filter(([, codes]) => codes.size > 1)).toEqual([]);
});
