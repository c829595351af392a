import { legacyWords } from '../messages/legacy-wording';
import { wordLists, wordsOf } from '../tabs/words';
import type { LookUpId } from '../workbook/choice-lists';
import { type Language, languages } from '../workbook/language';

const folded = (word: string) => word.trim().toLowerCase();

const offered: Partial<Record<LookUpId, readonly string[]>> = wordLists;
const legacy: Partial<Record<LookUpId, Record<string, string[]>>> = legacyWords;
const codesByWord = new Map<LookUpId, Map<string, string>>();

/** Code by word, in every language at once and as earlier versions said it: a workbook changed half-way still reads. */
function codesOf(list: LookUpId): Map<string, string> {
  let codes = codesByWord.get(list);
  if (!codes) {
    codes = new Map();
    for (const [code, words] of Object.entries(legacy[list] ?? {}))
      for (const word of words) codes.set(folded(word), code);
    for (const language of languages) {
      for (const [code, word] of Object.entries(wordsOf(language, list))) codes.set(folded(word), code);
    }
    for (const code of offered[list] ?? []) codes.set(folded(code), code);
    codesByWord.set(list, codes);
  }
  return codes;
}

/** The code of a word as typed in any of our languages; undefined for other words. */
export const codeOf = (list: LookUpId, word: string): string | undefined => codesOf(list).get(folded(word));

/** The word of a code in a language; the text itself where it is no code. */
export function wordFor(list: LookUpId, code: string, language: Language): string {
  const words = wordsOf(language, list);
  return Object.keys(words).includes(code) ? (words[code] ?? code) : code;
}
