import { valueOfDigits } from './digits';
import type { Lexicon } from './lexicon';
import { Sum } from './sum';

/** A number found in a row of tokens: what it is worth and the token behind it. */
export interface FoundNumber {
  value: number;
  end: number;
  /** As written, where it is nothing but digits. */
  digits?: string;
  /** "One", which may be a mere article. */
  weak?: boolean;
}

/** The number that begins at a token: digits, words, or both ("2.5 million", "hai triệu rưỡi", "三千五百万"). */
export function numberAt(tokens: string[], start: number, lexicon: Lexicon): FoundNumber | undefined {
  const { words, is } = lexicon;
  const begun = opening(tokens, start, lexicon);
  const sum = new Sum(lexicon.language, begun.value);
  let index = start + begun.count;
  for (;;) {
    const half = sum.empty ? 0 : runLength(tokens, index, words.andHalf, lexicon);
    if (half > 0) sum.addHalf();
    const joiner = half === 0 && !sum.empty && is(tokens[index] ?? '', words.and) ? 1 : 0;
    if (half === 0 && !take(sum, tokens, index + joiner, lexicon)) break;
    index += half > 0 ? half : joiner + 1;
  }
  if (index === start + begun.count) return undefined;
  const only = index === start + 1 ? (tokens[start] ?? '') : '';
  if (
    words.counters !== undefined &&
    only !== '' &&
    !startsWithDigit(only) &&
    !is((tokens[index] ?? '').charAt(0), words.counters) &&
    tokens[start - 1] !== '之'
  )
    return undefined;
  return {
    value: sum.value,
    end: index,
    ...(/^\d+$/.test(only) ? { digits: only } : {}),
    ...(is(only, words.ones) ? { weak: true } : {}),
  };
}

/** "A dozen", "half a million": what stands for a number before a scale. */
function opening(tokens: string[], start: number, lexicon: Lexicon): { count: number; value?: number } {
  const ahead = [1, 2, 3].some((count) => lexicon.scales.has(tokens[start + count] ?? ''));
  if (!ahead) return { count: 0 };
  const half = runLength(tokens, start, lexicon.words.half, lexicon);
  if (half > 0 && lexicon.scales.has(tokens[start + half] ?? '')) return { count: half, value: 0.5 };
  const article = lexicon.is(tokens[start] ?? '', lexicon.words.articles);
  return article && lexicon.scales.has(tokens[start + 1] ?? '') ? { count: 1, value: 1 } : { count: 0 };
}

/** Takes one more token into the sum, if it continues the number. */
function take(sum: Sum, tokens: string[], index: number, lexicon: Lexicon): boolean {
  const { words, is, numbers, scales, language } = lexicon;
  const written = tokens[index] ?? '';
  if (startsWithDigit(written)) return sum.addDigits(valueOfDigits(written, words.group));
  const word = language === 'ar' && !sum.empty && !numbers.has(written) ? written.replace(/^و/, '') : written;
  const scale = scales.get(word);
  if (scale !== undefined) {
    const short = /^[a-z]$/.test(word) && !/^\d/.test(tokens[index - 1] ?? '');
    return !short && (!sum.empty || is(word, words.lone)) && sum.multiply(scale);
  }
  const doubt = words.doubtful?.[word];
  if (doubt !== undefined && sum.empty && !is(tokens[index + 1] ?? '', doubt)) return false;
  const value = numbers.get(word);
  return value !== undefined && sum.add(value);
}

const startsWithDigit = (word: string): boolean => (word >= '0' && word < ':') || word.startsWith('⁻');

/** How many of the tokens from here are one of the alternatives, which have at most three words. */
function runLength(tokens: string[], start: number, any: string, { is }: Lexicon): number {
  for (let count = 3; count > 0; count--) {
    if (start + count <= tokens.length && is(tokens.slice(start, start + count).join(' '), any)) return count;
  }
  return 0;
}
