import { codeOf, wordFor } from '../../../src/records/words';
import { wordLists } from '../../../src/tabs/words';
import { keysOf } from '../../../src/workbook/keys-of';
import { languages } from '../../../src/workbook/language';

test.each(languages)('every word in %s is read back as the code it was written for', (language) => {
  for (const list of keysOf(wordLists)) {
    for (const code of wordLists[list])
      expect(codeOf(list, ` ${wordFor(list, code, language).toUpperCase()} `)).toBe(code);
  }
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'Oven hours', ''])(
  'a word of people’s own, %j, has no code and is shown as it is',
  (word) => {
    expect(codeOf('kpis', word)).toBeUndefined();
    for (const language of languages) expect(wordFor('kpis', word, language)).toBe(word);
  },
);
