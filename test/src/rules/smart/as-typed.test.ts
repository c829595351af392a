import { typedWords } from '../../../../src/rules/smart/sentence/as-typed';
import { lexiconOf } from '../../../../src/rules/smart/sentence/lexicon';
import { normalise } from '../../../../src/rules/smart/sentence/normalise';
import { tokensOf } from '../../../../src/rules/smart/sentence/tokens';
import type { Language } from '../../../../src/workbook/language';

test.each<[Language, string, string[]]>([
  ['fr', 'Accroître l’Œuvre, ÉTÉ', ['Accroître', 'l’', 'Œuvre', ',', 'ÉTÉ']],
  ['fr', 'Accroi\u0302tre', ['Accroi\u0302tre']],
  ['ar', 'الأكثر تَميُّزًا', ['الأكثر', 'تَميُّزًا']],
  ['vi', 'Nâng CAO', ['Nâng', 'CAO']],
  ['zh', '更Ｂ新', ['更', 'Ｂ', '新']],
])('in %s, the words of “%s” are given as they were typed', (language, text, words) => {
  const tokens = tokensOf(normalise(text, language), lexiconOf(language));
  const typed = typedWords(text, tokens, language);
  expect(tokens.map((_, at) => typed(at, at))).toEqual(words);
  expect(typed(0, tokens.length - 1)).toBe(text);
});

test('words that were rewritten on the way are given as they were read', () => {
  expect(typedWords('Gagner 5 pour cent', ['gagner', '5', '%'], 'fr')(2, 2)).toBe('%');
});
