import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOurs } from '../../../src/engine/look/ours';
import { legacyWords } from '../../../src/messages/legacy-wording';
import { codeOf } from '../../../src/records/words';
import { tabs } from '../../../src/tabs/all';
import { wordLists, wordsOf } from '../../../src/tabs/words';
import { keysOf } from '../../../src/workbook/keys-of';
import { languages } from '../../../src/workbook/language';

/** What version 1 wrote: words by language, list and code; notes on headers; kinds of typed columns by tab. */
const version1: {
  words: Record<string, Record<string, Record<string, string>>>;
  notes: string[];
  typed: Record<string, Record<string, string>>;
} = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'fixtures', 'workbooks', 'version-1-words.json'), 'utf8'),
);

test.each(languages)('every word that version 1 wrote in %s still reads as what it meant', (language) => {
  const lists = version1.words[language] ?? {};
  for (const list of keysOf(wordLists).filter((each) => each in lists))
    for (const [code, word] of Object.entries(lists[list] ?? {}))
      expect([list, word, codeOf(list, word)]).toEqual([list, word, code]);
});

test('every note that version 1 put on a header is known as ours', () => {
  expect(version1.notes.filter((note) => !isOurs('notes', note))).toEqual([]);
});

test.each(Object.keys(version1.typed))(
  'every column typed into in version 1 is still there and reads the same: %s',
  (id) => {
    const tab = tabs[id as keyof typeof tabs];
    const now: Record<string, { kind: string }> =
      'columns' in tab ? tab.columns : 'rows' in tab ? tab.rows : {};
    for (const [key, kind] of Object.entries(version1.typed[id] ?? {}))
      expect([key, now[key]?.kind]).toEqual([key, kind]);
  },
);

test('a former word is a word of a code, and none of today', () => {
  for (const list of keysOf(legacyWords)) {
    const today = languages.flatMap((language) => Object.values(wordsOf(language, list)));
    for (const [code, former] of Object.entries(legacyWords[list] ?? {})) {
      expect(wordLists[list]).toContain(code);
      expect(former.filter((word) => today.includes(word))).toEqual([]);
    }
  }
});
