import type { Language } from '../../../workbook/language';
import { normalise } from './normalise';

/** A text as it is read, and for each letter of that where it stands in the text as it was typed: from, and behind its end. */
function foldedWithPlaces(
  text: string,
  language: Language,
): { folded: string; from: number[]; to: number[] } {
  const whole = normalise(text, language);
  const from: number[] = [];
  const to: number[] = [];
  // Letter for letter, as most texts are.
  if (whole.length === text.length) {
    for (let at = 0; at < text.length; at++) {
      from.push(at);
      to.push(at + 1);
    }
    return { folded: whole, from, to };
  }
  let folded = '';
  let at = 0;
  for (const cluster of text.match(/\P{M}\p{M}*/gu) ?? []) {
    const letters = normalise(cluster, language);
    for (let unit = 0; unit < letters.length; unit++) {
      from.push(at);
      to.push(at + cluster.length);
    }
    folded += letters;
    at += cluster.length;
  }
  return { folded, from, to };
}

/** Where each token of a sentence stands in the text as it was typed. Tokens that were rewritten stand nowhere. */
function placesOf(text: string, tokens: string[], language: Language): ([number, number] | undefined)[] {
  const { folded, from, to } = foldedWithPlaces(text, language);
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
