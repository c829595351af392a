import type { Language } from '../../../workbook/language';
import { type ChunkKind, classOf } from './chunks';
import { withoutMarks } from './fold';
import type { Lexicon } from './lexicon';
import type { Any, Words } from './words/words';

/** Slots that stand for a chunk; all that are neither these nor words are numbers. */
const chunkSlots: Record<string, ChunkKind> = { p: 'period', s: 'span', a: 'quantity', y: 'year' };
const number = classOf('number');

/** Where words are made of numbers, as months are in Chinese, their places are blank. */
const some = (lists: Any[]): Any => lists.filter((any) => any !== '').join('|');

/** Slots that stand for words of the language. */
const wordSlots: Record<string, (words: Words) => Any> = {
  unit: ({ units }) => Object.values(units).join('|'),
  month: ({ months }) => some(months),
  feast: ({ feasts }) => feasts,
  weekday: ({ weekdays }) => some(weekdays),
  season: ({ seasons }) => seasons.join('|'),
  oq: ({ ordinals }) => ordinals.join('|'),
  oh: ({ ordinals }) => ordinals.join('|'),
  od: ({ ordinals }) => ordinals.join('|'),
  half: ({ andHalf }) => andHalf,
  demi: ({ half }) => half,
  adverb: ({ adverbs }) => Object.values(adverbs).join('|'),
  currency: ({ currencies }) => Object.values(currencies).join('|'),
  kpi: ({ kpis }) => Object.values(kpis).join('|'),
};

/** A pattern ready to be tried. */
export interface Rule {
  regex: RegExp;
  /** What the sentence must hold for it to be worth trying. */
  needs: ChunkKind[];
  /** Slots in which only one number will do. */
  exact: [slot: string, value: number][];
}

/** A pattern of the words of a language as a rule; made once. */
export function rule(pattern: string, lexicon: Lexicon): Rule {
  let made = lexicon.rules.get(pattern);
  if (!made) {
    const exact = (pattern.match(/#\d+/g) ?? []).map((slot, index): [string, number] => [
      `V${index}`,
      Number(slot.slice(1)),
    ]);
    made = { regex: compile(pattern, lexicon), needs: needsOf(pattern), exact };
    lexicon.rules.set(pattern, made);
  }
  return made;
}

/** What tells whether it is worth trying the patterns of a list one by one; most sentences hold none of them. */
export interface Gate {
  /** Finds any of the patterns that need no chunk. */
  any: RegExp;
  /** What each pattern needs. */
  needs: ChunkKind[][];
}

/** The gate of a list of patterns; made once for a list. */
export function gate(patterns: readonly string[], lexicon: Lexicon): Gate {
  let made = lexicon.gates.get(patterns);
  if (!made) {
    const needs = patterns.map(needsOf);
    const sources = patterns
      .filter((_, index) => needs[index]?.length === 0)
      .map((pattern) => compile(pattern, lexicon).source.replace(/\(\?<\w+>/g, '(?:'));
    made = { any: new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), 'u'), needs };
    lexicon.gates.set(patterns, made);
  }
  return made;
}

/** The chunks that stand outside of every group, so that no match can be without them. */
function needsOf(pattern: string): ChunkKind[] {
  let bare = pattern.replace(/\\./g, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\([^()]*\)(?:[?*+]|\{[\d,]+\})?/g, '');
  }
  if (bare.includes('|')) return [];
  const slots = (bare.match(/<[a-z]+(?=\d?>(?!\?))|#\d/g) ?? []).map((slot) => slot.slice(1));
  return slots.flatMap((slot) => (slot in wordSlots ? [] : [chunkSlots[slot] ?? 'number']));
}

/** As a regular expression over tokens, each of which has one space before it. */
function compile(pattern: string, { language, words }: Lexicon): RegExp {
  const apart = language === 'zh';
  const unspaced = apart ? spaceSigns(pattern).replace(/^[a-z[]/, ' $&') : pattern;
  let exact = 0;
  const source = unspaced
    .replace(/#\d+/g, () => `(?<V${exact++}>${number})`)
    .replace(apart ? / ?<([a-z]+)(\d?)>/g : /<([a-z]+)(\d?)>/g, (_, kind: string, index: string) => {
      const any = wordSlots[kind]?.(words);
      if (any === undefined)
        return `${apart ? ' ' : ''}(?<${kind}${index}>${classOf(chunkSlots[kind] ?? 'number')})`;
      return any === '' ? '(?!)' : `(?<${kind}${index}>${apart ? spaceWords(any) : any})`;
    });
  const [start, rest] = source.startsWith('^') ? ['^', source.slice(1)] : ['', source];
  return new RegExp(`${start}${apart ? '' : ' '}(?:${withoutMarks(rest, language)})(?= |$)`, 'gu');
}

/** Signs of Chinese are tokens of their own: each gets its space. */
const spaceSigns = (pattern: string): string =>
  pattern.replace(/ ?(\p{Script=Han}|\\p\{Script=Han\}|#\d+)/gu, ' $1');

/** A flat list of alternatives as a pattern. */
export const anyOf = (language: Language, any: Any): string =>
  `(?:${language === 'zh' ? spaceWords(any) : any})`;

const spaceWords = (any: Any): string =>
  any
    .split('|')
    .map((word) => {
      const spaced = spaceSigns(word);
      return spaced.startsWith(' ') ? spaced : ` ${spaced}`;
    })
    .join('|');
