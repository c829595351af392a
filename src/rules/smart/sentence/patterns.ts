import { type Chunk, chunkAt, put, type Reading } from './chunks';
import { compile } from './compile';
import type { Lexicon } from './lexicon';

/** What the slots of a pattern caught: chunks by slot, words by slot. */
export interface Caught {
  chunk(slot: string): Chunk | undefined;
  number(slot: string): number | undefined;
  word(slot: string): string | undefined;
  /** The tokens before and behind. */
  before: string;
  rest: string;
}

const compiled = new Map<string, RegExp>();

/**
 * Puts what `make` gives in place of every match of a pattern; where it gives nothing, the words stay, as do those of a
 * group named `Keep`.
 */
export function rewrite(
  reading: Reading,
  lexicon: Lexicon,
  pattern: string,
  make: (caught: Caught) => Chunk | undefined,
): void {
  reading.text = reading.text.replace(regexOf(pattern, lexicon), (match: string, ...rest: unknown[]) => {
    const groups = (rest.pop() ?? {}) as Record<string, string | undefined>;
    if (!exact(reading, groups)) return match;
    const at = rest[rest.length - 2] as number;
    const around = { before: reading.text.slice(0, at), rest: reading.text.slice(at + match.length) };
    const chunk = make({ ...caughtBy(reading, groups), ...around });
    if (!chunk) return match;
    const kept = groups['Keep'] === undefined ? '' : ` ${groups['Keep'].trim()}`;
    return `${kept} ${put(reading, chunk)}`;
  });
}

/** Where a pattern is first found; -1 where it is not. */
export const placeOf = (reading: Reading, lexicon: Lexicon, pattern: string): number =>
  reading.text.search(regexOf(pattern, lexicon));

/** Everything a pattern finds, as it stands in the sentence. */
export const foundBy = (reading: Reading, lexicon: Lexicon, pattern: string): string[] =>
  (reading.text.match(regexOf(pattern, lexicon)) ?? []).map((match) => match.trim());

const caughtBy = (
  reading: Reading,
  groups: Record<string, string | undefined>,
): Pick<Caught, 'chunk' | 'number' | 'word'> => {
  const chunk = (slot: string) =>
    groups[slot] === undefined ? undefined : chunkAt(reading, groups[slot].trim());
  return {
    chunk,
    number(slot) {
      const found = chunk(slot);
      return found?.is === 'number' ? found.value : undefined;
    },
    word: (slot) => groups[slot]?.trim(),
  };
};

/** `#24` catches a number chunk; it must be that number. */
const exact = (reading: Reading, groups: Record<string, string | undefined>): boolean =>
  Object.keys(groups).every((name) => {
    const wanted = /^v(\d+)_/.exec(name)?.[1];
    const found = wanted === undefined ? undefined : chunkAt(reading, groups[name]?.trim() ?? '');
    return found?.is !== 'number' || found.value === Number(wanted);
  });

function regexOf(pattern: string, lexicon: Lexicon): RegExp {
  const key = `${lexicon.language} ${pattern}`;
  let regex = compiled.get(key);
  if (!regex) {
    regex = compile(pattern, lexicon);
    compiled.set(key, regex);
  }
  return regex;
}
