import { spaceSigns, spaceWords } from './any-of';
import { type ChunkKind, classOf, classOfOthers } from './chunks';
import type { Lexicon } from './lexicon';
import type { Gate, ReadyPattern } from './ready-pattern';
import { withoutMarks } from './without-marks';
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
  feast: ({ feasts }) => Object.values(feasts).join('|'),
  weekday: ({ weekdays }) => some(weekdays),
  season: ({ seasons }) => seasons.join('|'),
  oq: ({ ordinals }) => ordinals.join('|'),
  oh: ({ ordinals }) => ordinals.join('|'),
  od: ({ ordinals }) => ordinals.join('|'),
  half: ({ andHalf }) => andHalf,
  demi: ({ half }) => half,
  adverb: ({ adverbs }) => Object.values(adverbs).join('|'),
  currency: ({ currencies }) => Object.values(currencies).join('|'),
  hijri: ({ hijri }) => hijri.join('|'),
  lm: ({ lunarMonths }) => some(lunarMonths ?? []),
  gap: () => '',
  keep: () => '',
};

/** A few words or things that are not counted, as few as possible. */
const few = `(?: (?:[\\p{L}']+|[()]|${classOfOthers})){0,8}?`;

/** A pattern of the words of a language made ready; once. */
export function readyPattern(pattern: string, lexicon: Lexicon): ReadyPattern {
  let made = lexicon.ready.get(pattern);
  if (!made) {
    const exact = (pattern.match(/#\d+/g) ?? []).map((slot, index): [string, number] => [
      `V${index}`,
      Number(slot.slice(1)),
    ]);
    made = { regex: compile(pattern, lexicon), needs: needsOf(pattern), exact };
    lexicon.ready.set(pattern, made);
  }
  return made;
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
    .replace(
      / ?<(gap|keep)(\d?)>/g,
      (_, kind: 'gap' | 'keep', index: string) => `(?<${kind === 'keep' ? 'Keep' : `Gap${index}`}>${few})`,
    )
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
