import { chunkAt, type SentenceText } from './chunks';
import { readyPattern } from './compile';
import type { Lexicon } from './lexicon';
import { isBoundary } from './placed';

/** The tokens of clauses that guard another figure ("without letting"), and of those that say by what means ("by hiring"). */
export function clausesOf(
  reading: SentenceText,
  tokens: string[],
  lexicon: Lexicon,
): Record<'guards' | 'means', Set<number>> {
  const of = (any: string) => new Set(startsOf(any, reading, lexicon).flatMap((from) => clause(from)));
  /** From its first word to the sign that ends it, or to the verb of the next result. */
  const clause = (from: number): number[] => {
    const places: number[] = [];
    let counted = false;
    for (let at = from; at < tokens.length && (at === from || !isBoundary(tokens[at] ?? '')); at++) {
      if (counted && isResult(tokens, at, lexicon)) break;
      const kind = chunkAt(reading, tokens[at] ?? '')?.is;
      counted ||= kind === 'quantity' || kind === 'number';
      places.push(at);
    }
    return places;
  };
  return { guards: of(lexicon.any.guards), means: of(lexicon.any.means) };
}

/** Which tokens begin what a pattern finds. */
function startsOf(any: string, reading: SentenceText, lexicon: Lexicon): number[] {
  const { text } = reading;
  const { regex } = readyPattern(any, lexicon);
  const starts: number[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text))
    starts.push(text.slice(0, match.index).split(/ +/).filter(Boolean).length);
  return starts;
}

/** Whether a verb that brings a result begins here. */
export function isResult(tokens: string[], at: number, { words, is, language }: Lexicon): boolean {
  const verb = tokens.slice(at, at + (language === 'zh' ? 2 : 1)).join('');
  return [words.up, words.down, words.outcomes].some((any) => is(verb, any));
}
