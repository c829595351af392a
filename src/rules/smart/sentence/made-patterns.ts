import type { Language } from '../../../workbook/language';
import { anyOf } from './any-of';
import type { Period } from './words/time';

import type { Any, Words } from './words/words';

/** Patterns made of several parts of the words. */
export interface Patterns {
  periods: string[];
  /** What is known of each of those besides its slots. */
  knownPeriods: Period[];
  past: string[];
  /** What is known of those besides their slots. */
  knownPast: Period[];
  relative: string[];
  dated: string[];
  /** A month that needs no date word. */
  month: string | undefined;
  /** A quantity behind a word that makes it the place to get to. */
  level: string;
  amountRanges: string[];
  multiples: string[];
  fractions: string[];
}

export function patternsOf(language: Language, words: Words): Patterns {
  const behind = (any: Any, pattern: string) =>
    `(?<Keep>${anyOf(language, any)})${language === 'zh' ? '' : ' '}${pattern}`;
  const periods = [
    ...(language === 'en' ? ['<m> / <d> / <y>'] : []),
    ...numeric,
    ...words.periods,
    ...international,
  ].map((entry): [string, Period] => (typeof entry === 'string' ? [entry, {}] : entry));
  const past = words.past.map((entry): [string, Period] => (typeof entry === 'string' ? [entry, {}] : entry));
  const clearMonth = words.doubtfulMonths ? `(?!(?:${words.doubtfulMonths})(?: |$))<month>` : '<month>';
  return {
    periods: periods.map(([pattern]) => pattern),
    knownPeriods: periods.map(([, known]) => known),
    past: past.map(([pattern]) => pattern),
    knownPast: past.map(([, known]) => known),
    relative: words.relative.map(([pattern]) => pattern),
    dated: words.dated.map((pattern) => behind(words.by, pattern)),
    month: words.months.length > 0 ? clearMonth : undefined,
    level: behind(words.to, '<a>'),
    amountRanges: words.numberRanges.map((pattern) => pattern.replace(/<n(2?)>/g, '<a$1>')),
    multiples: words.multiples.map(([pattern]) => pattern),
    fractions: words.fractions.map(([pattern]) => pattern),
  };
}

/** Dates in figures, and what is said alike in every language. */
const numeric = ['\\( <y> \\)', '<y> (?:-|/|\\.) <m> (?:-|/|\\.) <d>', '<d> (?:-|/|\\.) <m> (?:-|/|\\.) <y>'];
const international = [
  '<m> / <y>',
  'q <q>(?: (?:,|/|-))?(?: <y>)?',
  '<y>(?: (?:/|-))? q <q>',
  'h <h>(?: (?:,|/|-))?(?: <y>)?',
  ['fy <yy>', { fiscal: true }],
  ['fy <y>', { fiscal: true }],
  '(?:w|cw|kw|wk) <w>(?:(?: /| -| ,)? <y>)?',
] satisfies (string | [string, Period])[];
