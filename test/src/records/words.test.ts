import { codeOf, wordFor } from '../../../src/records/words';
import { wordLists } from '../../../src/tabs/words';
import { languages } from '../../../src/workbook/language';

test.each(languages)('every word in %s is read back as the code it was written for', (language) => {
  for (const [list, codes] of Object.entries(wordLists)) {
    for (const code of codes)
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
