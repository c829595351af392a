import type { Language } from '../../../workbook/language';
import type { Any } from './words/words';

/** A flat list of alternatives as a pattern. */
export const anyOf = (language: Language, any: Any): string =>
  `(?:${language === 'zh' ? spaceWords(any) : any})`;

export const spaceWords = (any: Any): string =>
  any
    .split('|')
    .map((word) => {
      const spaced = spaceSigns(word);
      return spaced.startsWith(' ') ? spaced : ` ${spaced}`;
    })
    .join('|');

/** Signs of Chinese are tokens of their own: each gets its space. */
export const spaceSigns = (pattern: string): string =>
  pattern.replace(/ ?(\p{Script=Han}|\\p\{Script=Han\}|#\d+)/gu, ' $1');
