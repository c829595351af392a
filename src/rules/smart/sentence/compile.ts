import { classOf } from './chunks';
import { withoutMarks } from './fold';
import type { Lexicon } from './lexicon';
import type { Any, Words } from './words/words';

const chunkSlots: Record<string, string> = {
  p: classOf('period'),
  s: classOf('span'),
  a: classOf('quantity'),
  c: classOf('cadence'),
};
const number = classOf('number');

/** Slots that stand for words of the language. */
const wordSlots: Record<string, (words: Words) => Any> = {
  unit: ({ units }) => Object.values(units).join('|'),
  month: ({ months }) => months.filter((month) => month !== '').join('|'),
  feast: ({ feasts }) => feasts,
  season: ({ seasons }) => seasons.join('|'),
  oq: ({ ordinals }) => ordinals.join('|'),
  oh: ({ ordinals }) => ordinals.join('|'),
  od: ({ ordinals }) => ordinals.join('|'),
  half: ({ andHalf }) => andHalf,
  demi: ({ half }) => half,
};

/** A pattern of the words of a language as a regular expression over tokens, each of which has one space before it. */
export function compile(pattern: string, { language, words }: Lexicon): RegExp {
  const apart = language === 'zh';
  const unspaced = apart ? spaceSigns(pattern) : pattern;
  let exact = 0;
  const source = unspaced
    .replace(/#(\d+)/g, (_, value: string) => `(?<v${value}_${exact++}>${number})`)
    .replace(apart ? / ?<([a-z]+)(\d?)>/g : /<([a-z]+)(\d?)>/g, (_, kind: string, index: string) => {
      const any = wordSlots[kind]?.(words);
      if (any === undefined) return `${apart ? ' ' : ''}(?<${kind}${index}>${chunkSlots[kind] ?? number})`;
      return any === '' ? '(?!)' : `(?<${kind}${index}>${apart ? spaceWords(any) : any})`;
    });
  return new RegExp(`${apart ? '' : ' '}(?:${withoutMarks(source, language)})(?= |$)`, 'gu');
}

/** Signs of Chinese are tokens of their own: each gets its space. */
const spaceSigns = (pattern: string): string =>
  pattern.replace(/ ?(\p{Script=Han}|\\p\{Script=Han\}|#\d+)/gu, ' $1');

/** A flat list of alternatives as a pattern. */
export const anyOf = ({ language }: Pick<Lexicon, 'language'>, any: Any): string =>
  `(?:${language === 'zh' ? spaceWords(any) : any})`;

const spaceWords = (any: Any): string =>
  any
    .split('|')
    .map((word) => {
      const spaced = spaceSigns(word);
      return spaced.startsWith(' ') ? spaced : ` ${spaced}`;
    })
    .join('|');
