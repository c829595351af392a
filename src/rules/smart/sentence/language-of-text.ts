import type { Language } from '../../../workbook/language';

/** What a language is told by: letters that no other has, or the small words it cannot do without. */
const signs: Record<Language, { letters: RegExp } | { words: RegExp }> = {
  ar: { letters: /\p{Script=Arabic}/u },
  zh: { letters: /\p{Script=Han}/u },
  vi: { letters: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/ },
  en: {
    words:
      /(?:^|[ '’])(?:the|of|to|by|and|in|for|our|a|with|from|at|per|every|i|will|before|within)(?=[ ,.;:!?]|$)/g,
  },
  fr: {
    words:
      /(?:^|[ '’])(?:le|la|les|de|des|du|et|en|pour|nos|un|une|avec|par|au|sur|ici|dans|avant|je)(?=[ ,.;:!?]|$)/g,
  },
};
const languagesBySign = Object.entries(signs) as [Language, (typeof signs)[Language]][];

/** The language a sentence is written in, which may not be that of its workbook; the latter where it cannot be told. */
export function languageOfText(text: string, otherwise: Language): Language {
  const plain = ` ${text.normalize('NFC').toLowerCase()} `;
  for (const [language, sign] of languagesBySign)
    if ('letters' in sign && sign.letters.test(plain)) return language;
  const counts = languagesBySign.flatMap(([language, sign]) =>
    'words' in sign ? [[(plain.match(sign.words) ?? []).length, language] as const] : [],
  );
  const [first, second] = counts.sort(([left], [right]) => right - left);
  return first && first[0] > (second?.[0] ?? 0) ? first[1] : otherwise;
}
