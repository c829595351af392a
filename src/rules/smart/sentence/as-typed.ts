import type { Language } from '../../../workbook/language';
import { normalise } from './normalise';

/** Where each token of a sentence stands in the text as it was typed: from, and behind its end. Tokens that were rewritten stand nowhere. */
function placesOf(text: string, tokens: string[], language: Language): ([number, number] | undefined)[] {
  const clusters = text.match(/\P{M}\p{M}*/gu) ?? [];
  let folded = '';
  /** For each letter of the folded text, where its cluster begins and ends. */
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const cluster of clusters) {
    for (const letter of normalise(cluster, language)) {
      folded += letter;
      for (let unit = 0; unit < letter.length; unit++) {
        from.push(at);
        to.push(at + cluster.length);
      }
    }
    at += cluster.length;
  }
  let done = 0;
  return tokens.map((token) => {
    const place = folded.indexOf(token, done);
    if (place < 0) return undefined;
    done = place + token.length;
    return [from[place] ?? 0, to[done - 1] ?? text.length];
  });
}

/** Gives words of a sentence as they were typed, by their tokens; worked out when the first are asked for. */
export function typedWords(
  text: string,
  tokens: string[],
  language: Language,
): (first: number, last: number) => string {
  let places: ReturnType<typeof placesOf> | undefined;
  return (first, last) => {
    places ??= placesOf(text, tokens, language);
    const [begin, end] = [places[first]?.[0], places[last]?.[1]];
    return begin === undefined || end === undefined
      ? tokens.slice(first, last + 1).join(language === 'zh' ? '' : ' ')
      : text.slice(begin, end);
  };
}
