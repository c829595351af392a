import { fromKeys } from '../../../workbook/keys-of';
import type { Language } from '../../../workbook/language';
import { anyOf } from './any-of';
import { type Patterns, patternsOf } from './made-patterns';
import type { Gate, ReadyPattern } from './ready-pattern';
import { withoutMarks } from './without-marks';
import { ar } from './words/ar';
import { en } from './words/en';
import { fr } from './words/fr';
import { vi } from './words/vi';
import type { Any, Words } from './words/words';
import { zh } from './words/zh';

const all: Record<Language, () => Words> = { en, fr, ar, vi, zh };

/** The words of a language, ready for use. */
export interface Lexicon {
  language: Language;
  words: Words;
  /** One spelling for several, before the words are told apart. */
  rewritten(text: string): string;
  /** A word at the start of a text that only looks like a number. */
  notNumber: RegExp | undefined;
  /** Letters and digits of a word such as Q3. */
  prefix: RegExp;
  /** A number word's value, those worth one among them; the scales apart. */
  numbers: Map<string, number>;
  scales: Map<string, number>;
  /** Lists of words as patterns. */
  any: Record<Flat, string>;
  patterns: Patterns;
  /** Patterns that were already made ready. */
  ready: Map<string, ReadyPattern>;
  gates: Map<readonly string[], Gate>;
  /** Whether a word, or several in a row, are among those of an alternation. */
  is(word: string, any: Any): boolean;
  /** Whether a text holds one of an alternation as a word. */
  has(text: string, any: Any): boolean;
}

/** Lists of words that are patterns by themselves. */
const flats = ['up', 'down', 'keep', 'outcomes', 'activities', 'vague', 'means', 'reasons'] as const;
type Flat = (typeof flats)[number];

const made = new Map<Language, Lexicon>();

/** Made when a language is first read, so that loading costs nothing. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = made.get(language);
  if (!lexicon) {
    lexicon = makeLexicon(language, all[language]());
    made.set(language, lexicon);
  }
  return lexicon;
}

function makeLexicon(language: Language, words: Words): Lexicon {
  const unmarked = (text: string) => withoutMarks(text, language);
  const numbers = new Map(words.ones.split('|').map((one): [string, number] => [unmarked(one), 1]));
  for (const [series, first, step] of words.numbers)
    series.split(' ').forEach((word, index) => {
      numbers.set(unmarked(word), first + index * step);
    });
  const whole = new Map<Any, { pattern: RegExp; words: Map<string, boolean> }>();
  const within = new Map<Any, RegExp>();
  const rewrites = (words.rewrites ?? []).map(
    ([pattern, to]) => [new RegExp(unmarked(pattern), 'gu'), unmarked(to)] as const,
  );
  return {
    language,
    words,
    ready: new Map(),
    gates: new Map(),
    any: fromKeys(flats, (flat) => anyOf(language, words[flat])),
    patterns: patternsOf(language, words),
    numbers,
    scales: new Map(Object.entries(words.scales).map(([word, value]) => [unmarked(word), value] as const)),
    rewritten: (text) => rewrites.reduce((rest, [pattern, to]) => rest.replace(pattern, to), text),
    notNumber: words.notNumbers === undefined ? undefined : new RegExp(`^(?:${words.notNumbers})`, 'u'),
    prefix: new RegExp(`^(${words.prefixes}|us|usd|eur|rmb|vnd|gbp|cny)(\\d[\\d.,]*)$`),
    is(word, any) {
      if (any === '') return false;
      let known = whole.get(any);
      if (!known) {
        const plain = language === 'zh' ? unmarked(any).replace(/(^|\|) /g, '$1') : unmarked(any);
        known = { pattern: new RegExp(`^(?:${plain})$`, 'u'), words: new Map() };
        whole.set(any, known);
      }
      // Most words come again and again.
      let found = known.words.get(word);
      if (found === undefined) {
        found = known.pattern.test(word);
        known.words.set(word, found);
      }
      return found;
    },
    has(text, any) {
      if (any === '') return false;
      let pattern = within.get(any);
      if (!pattern) {
        pattern = new RegExp(`${language === 'zh' ? '' : ' '}${unmarked(anyOf(language, any))}(?= |$)`, 'u');
        within.set(any, pattern);
      }
      return pattern.test(` ${text}`);
    },
  };
}
