import type { Feast, Period, PlanUnit, TimeUnit } from './time';

/** Words as an alternation of a pattern: "by|before". */
export type Any = string;
/** The numbers of words, first to last: in steps from the first one. */
type Series = [words: string, first: number, step: number];

/**
 * What the reader must know of a language. Patterns are regular expressions over tokens, with slots: `<n>` a number (`<d>` day,
 * `<m>` month, `<y>` year of four digits, `<yy>` of two, `<q>` quarter, `<h>` half), `<month>` `<season>` `<unit>` words of
 * the lists here, `<p>` a period, `<s>` a span, `<a>` a quantity, `#24` that very number. A digit tells two slots of a kind
 * apart. Chinese patterns are written without spaces, except before Latin words and signs.
 */
export interface Words {
  /** Words worth a number, those worth one (they may be mere articles), and those that multiply. */
  numbers: Series[];
  ones: Any;
  /** What stands for one before a scale or unit only: a dozen, un million. */
  articles: Any;
  scales: Record<string, number>;
  /** Scales that count by themselves: a thousand is `mille`, but never `thousand`. */
  lone: Any;
  /** Words that hold number signs and are no numbers. */
  notNumbers?: Any;
  /** Spellings that are made one before the words are told apart. */
  rewrites?: [pattern: string, to: string][];
  /** Stands between the parts of a number. */
  and: Any;
  /** "A half" before a scale or unit, "and a half" after it: `<demi>` and `<half>` in patterns. */
  half: Any;
  andHalf: Any;
  /** Number words that are something else unless one of these follows. */
  doubtful?: Record<string, Any>;
  /** Where a sign alone is a number only before one of these. */
  counters?: Any;
  /** Letters that stand before digits in one word and make no name of it: Q3, T6. */
  prefixes: Any;
  /** The sign that marks groups of three here. */
  group: '.' | ',';

  units: Record<TimeUnit, Any>;
  months: Any[];
  /** Month words that mean something else unless a date word stands before them. */
  doubtfulMonths?: Any;
  /** First to fourth, then last: `<oq>` as a quarter, `<oh>` as a half, `<od>` as a day. */
  ordinals: Any[];
  /** Monday to Sunday. */
  weekdays: Any[];
  /** Spring to winter. */
  seasons: Any[];
  periods: (string | [pattern: string, period: Period])[];
  feasts: Partial<Record<Feast, Any>>;
  /** The twelve months of the Hijri and of the Chinese calendar, as far as they have names. */
  hijri: Any[];
  lunarMonths?: Any[];
  /** Years and quarters of a firm, which begin where the firm has them begin; those of others, of which nobody tells. */
  fiscal: Any;
  ownYear: Any;
  relative: [pattern: string, unit: PlanUnit, shift: 0 | 1, part?: 'start' | 'mid' | 'end'][];
  parts: Record<'start' | 'mid' | 'end', string[]>;
  /** Words that make a date of what follows, and those after which that is too late. */
  /** Words that make a date of what follows them. */
  by: Any;
  /** Before a period: it is over when the period begins. */
  before: string[];
  /** Those of them behind which 7/10 is a mark and no date. */
  weakBy: Any;
  /** What is a date only behind one of those. */
  dated: string[];
  /** What is a deadline whatever stands around: from one period to another, or "no later than". */
  deadlines: string[];
  starts: string[];
  /** Time that is over or only compared with. */
  past: (string | [pattern: string, period: Period])[];

  spans: string[];
  within: string[];
  /** Time spent in each stretch of time: "3 days a week". */
  rates: string[];
  cadences: string[];
  adverbs: Partial<Record<PlanUnit, Any>>;
  /** What is promised within a time again and again: "reply within two days". */
  service: string[];
  openEnds: Record<'event' | 'vague', string[]>;

  /** A place to reach among others. */
  ranks: string[];
  /** Numbers that count nothing: ages and the like before time is read, names and references after it. */
  masks: string[];
  names: string[];
  confidence: string[];

  shares: string[];
  perMille: string[];
  points: string[];
  tenths?: string[];
  fractions: [pattern: string, value: number][];
  oneIn: string[];
  currencies: Record<string, Any>;
  multiples: [pattern: string, value: number][];
  times: string[];
  /** "By twice", which makes three times as much. */
  timesMore?: string[];
  /** How often, in one word: once, twice. */
  counts: [pattern: string, value: number][];
  numberRanges: string[];
  numberFromTo: string[];
  /** By how much, then where to: "by 4,500 to 12,000", which is no range. */
  numberSteps?: string[];
  steps: string[];
  fromTo: string[];
  /** Where the goal starts: "up from", "we had". */
  baselines: string[];
  /** What is said of the things counted or of where they are: "worth 20,000 each", "in 5 cities". */
  asides: string[];
  /** They open a limit that guards another figure: "without letting". */
  guards: string[];
  /** Between a figure and a time they compare: the figure is not that of the time. */
  compares: Any;
  /** How a clause begins that only compares, where a verb may stand far from its beginning. */
  comparing?: Any;
  ratings: string[];
  /** Behind these a quantity is where to get, not by how much. */
  to: Any;
  atLeast: string[];
  atMost: string[];
  /** Money that is spent on the goal, not reached by it. */
  budget: string[];

  up: Any;
  down: Any;
  keep: Any;
  outcomes: Any;
  activities: Any;
  vague: Any;
  means: Any;
  reasons: Any;
  /** What stands between the results of a sentence that wants several. */
  between: Any;
  /** Behind these a rhythm is part of a name: "the weekly box". */
  named: Any;
  /** Articles and the like, which the name of a KPI may have or not. */
  skipped: Any;
  /**
   * Beside these a name of one word is a whole one ("leads online", "nombre de leads"); in Chinese, in front of these it is none.
   */
  besideNames: Any;
  /** Words that are not what a number counts. */
  notNouns: Any;
}
