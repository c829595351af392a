import { type Chunk, chunkAt, put, type SentenceText } from './chunks';
import { gate, readyPattern } from './compile';
import type { Lexicon } from './lexicon';
import type { ReadyPattern } from './ready-pattern';

/** What the slots of a pattern caught: chunks by slot, words by slot. */
export interface Caught {
  chunk(slot: string): Chunk | undefined;
  number(slot: string): number | undefined;
  word(slot: string): string | undefined;
  /** The things among the words of a slot. */
  things(slot: string): Chunk[];
  /** The tokens themselves, those before and those behind. */
  text: string;
  before: string;
  rest: string;
}

/**
 * Puts what `make` gives in place of every match of a pattern; where it gives nothing, the words stay, as do those of a
 * group named `Keep`.
 */
export function rewrite(
  reading: SentenceText,
  lexicon: Lexicon,
  pattern: string,
  make: (caught: Caught) => Chunk | undefined,
): void {
  const { regex, needs, exact } = readyPattern(pattern, lexicon);
  if (!needs.every((kind) => reading.present.has(kind))) return;
  const { text } = reading;
  let done = 0;
  let written = '';
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const around = {
      text: match[0].trim(),
      before: text.slice(0, match.index),
      rest: text.slice(end),
    };
    const chunk = isExact(reading, groups, exact)
      ? make({ ...caughtBy(reading, groups), ...around })
      : undefined;
    if (!chunk) continue;
    const keep = groups['Keep']?.trim() ?? '';
    const kept = keep === '' ? '' : ` ${keep}`;
    written += `${text.slice(done, match.index)}${kept} ${put(reading, chunk)}`;
    done = end;
  }
  if (done > 0) reading.text = written + text.slice(done);
}

/** The same for all patterns of a list, one after the other; `make` is told which. The list must be the same each time. */
export function rewriteAll(
  reading: SentenceText,
  lexicon: Lexicon,
  patterns: readonly string[],
  make: (caught: Caught, index: number) => Chunk | undefined,
): void {
  const { any, needs } = gate(patterns, lexicon);
  const open = any.test(reading.text);
  patterns.forEach((pattern, index) => {
    const needed = needs[index] ?? [];
    if (needed.length === 0 ? open : needed.every((kind) => reading.present.has(kind)))
      rewrite(reading, lexicon, pattern, (caught) => make(caught, index));
  });
}

/** Where a pattern is first found; -1 where it is not. */
export const placeOf = (reading: SentenceText, lexicon: Lexicon, pattern: string): number =>
  reading.text.search(readyPattern(pattern, lexicon).regex);

/** Everything the patterns of a list find, which need no chunk; most sentences hold none of it. */
export const foundByAny = (
  reading: SentenceText,
  lexicon: Lexicon,
  patterns: readonly string[],
): { item: number; count: number }[] =>
  gate(patterns, lexicon).any.test(reading.text)
    ? patterns.flatMap((pattern) => foundBy(reading, lexicon, pattern))
    : [];

/** Everything a pattern finds: which of the things in the sentence it begins with, and how many they are. */
export function foundBy(
  { text }: SentenceText,
  lexicon: Lexicon,
  pattern: string,
): { item: number; count: number }[] {
  const { regex } = readyPattern(pattern, lexicon);
  const found: { item: number; count: number }[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text))
    found.push({ item: itemsIn(text.slice(0, match.index)), count: itemsIn(match[0]) });
  return found;
}

const itemsIn = (text: string): number => text.split(' ').filter((item) => item !== '').length;

const caughtBy = (
  reading: SentenceText,
  groups: Record<string, string | undefined>,
): Pick<Caught, 'chunk' | 'number' | 'word' | 'things'> => {
  const chunk = (slot: string) =>
    groups[slot] === undefined ? undefined : chunkAt(reading, groups[slot].trim());
  return {
    chunk,
    number(slot) {
      const found = chunk(slot);
      return found?.is === 'number' ? found.value : undefined;
    },
    word: (slot) => groups[slot]?.trim(),
    things: (slot) => (groups[slot] ?? '').split(' ').flatMap((token) => chunkAt(reading, token) ?? []),
  };
};

/** `#24` catches a number chunk; it must be that number. */
const isExact = (
  reading: SentenceText,
  groups: Record<string, string | undefined>,
  exact: ReadyPattern['exact'],
): boolean =>
  exact.every(([slot, value]) => {
    const found = chunkAt(reading, groups[slot]?.trim() ?? '');
    return found?.is !== 'number' || found.value === value;
  });
