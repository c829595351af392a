import type { Language } from '../../../workbook/language';

const scripts: [RegExp, Language][] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Han}/u, 'zh'],
  [/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/, 'vi'],
];
const small: [RegExp, Language][] = [
  [
    /(?:^|[ '’])(?:the|of|to|by|and|in|for|our|a|with|from|at|per|every|i|will|before|within)(?=[ ,.;:!?]|$)/g,
    'en',
  ],
  [
    /(?:^|[ '’])(?:le|la|les|de|des|du|et|en|pour|nos|un|une|avec|par|au|sur|ici|dans|avant|je)(?=[ ,.;:!?]|$)/g,
    'fr',
  ],
];

/** The language a sentence is written in, which may not be that of its workbook; the latter where it cannot be told. */
export function languageOfText(text: string, otherwise: Language): Language {
  const plain = ` ${text.normalize('NFC').toLowerCase()} `;
  const written = scripts.find(([letters]) => letters.test(plain));
  if (written) return written[1];
  const counts = small.map(([words, language]) => [(plain.match(words) ?? []).length, language] as const);
  const [first, second] = counts.sort(([left], [right]) => right - left);
  return first && first[0] > (second?.[0] ?? 0) ? first[1] : otherwise;
}
