import { put, type Reading } from './chunks';
import type { Lexicon } from './lexicon';
import { numberAt } from './number-words';

/** Puts a chunk in the place of every number, written in digits or words. */
export function findNumbers(tokens: string[], lexicon: Lexicon): Reading {
  const reading: Reading = { text: '', chunks: [], present: new Set() };
  for (let index = 0; index < tokens.length; ) {
    const skipped = noNumberAt(tokens, index, lexicon);
    const found = skipped === 0 ? numberAt(tokens, index, lexicon) : undefined;
    const end = found?.end ?? index + Math.max(1, skipped);
    if (found) {
      const { end: _, ...number } = found;
      reading.text += ` ${put(reading, { is: 'number', ...number })}`;
    } else for (const word of tokens.slice(index, end)) reading.text += ` ${word}`;
    index = end;
  }
  return reading;
}

/** How many tokens from here make a word that only looks like a number. */
function noNumberAt(tokens: string[], start: number, { words, is }: Lexicon): number {
  if (words.notNumbers === undefined) return 0;
  for (let count = 4; count > 1; count--) {
    if (is(tokens.slice(start, start + count).join(''), words.notNumbers)) return count;
  }
  return 0;
}
