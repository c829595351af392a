import type { Lexicon } from './lexicon';

const token =
  /⁻?\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|⁻?\d+(?:\.\d+|[,']\d{1,3}(?!\d))*|\p{Script=Han}|\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:-\d+(?:\.\d+)*)?'?|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|\S/gu;

/** Names that begin with a digit: 3D, 5G, 2FA, 4P. */
const digitName = /(^|[^\p{L}\d.,])(?:[23]d|[2-6]g|[47]p|[25]s|2fa)(?![\p{L}\d])/gu;
/** A time of the day counts nothing. */
const clock = /(^|[^\d:])\d{1,2}:\d\d(?!\d)/g;
/** 8k5, 2tr5: a decimal behind its letter. */
const letterInside = /(?<![\p{L}\d.,])(\d+)(k|tr|tỷ)(\d{1,2})(?![\p{L}\d.,])/gu;
/** Phone numbers count nothing. */
const phone =
  /(?<![\p{L}\d.,/])(?:\+|00?(?=[1-9]))(?:[ .()-]?\d){8,14}(?!\d)|(?<!\d)\d{3}-\d{3,4}-\d{4}(?!\d)/gu;
/** A date with points is no number. */
const pointed = /(?:\d{4}\.\d{1,2}\.\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?![\d.])/g;
/** A year is no part of the name before it: mid-2027. */
const hyphened = /(\p{L})-(?=20\d\d(?!\d))/gu;

/** The words, numbers and signs of a normalised sentence. A name that holds digits (B2B, COVID-19) stays one word. */
export function tokensOf(text: string, { prefix, rewritten }: Lexicon): string[] {
  const tokens =
    rewritten(text)
      .replace(phone, ' _ ')
      .replace(letterInside, '$1.$3$2 ')
      .replace(digitName, '$1 _ ')
      .replace(clock, '$1 _ ')
      .replace(pointed, (date) => date.replace(/\./g, ' / '))
      .replace(hyphened, '$1 ')
      .match(token) ?? [];
  return tokens
    .flatMap((word) => {
      const last = word.charAt(word.length - 1);
      if (last < '0' || last > '9') return word;
      const [, letters, digits] = prefix.exec(word) ?? [];
      return letters && digits ? [letters, digits] : [word];
    })
    .filter(
      (word, index, all) =>
        word !== '-' || /^\d/.test(all[index + 1] ?? '') || /^\d/.test(all[index - 1] ?? ''),
    );
}
