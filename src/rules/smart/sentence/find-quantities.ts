import { type Chunk, type ChunkOf, classOf, periodIn, type SentenceText } from './chunks';
import type { Quantity } from './facts';
import { endsOf, timeSpent } from './find-spans';
import { isToday } from './latest-time';
import type { Lexicon } from './lexicon';
import { type Caught, rewrite, rewriteAll } from './patterns';
import { indexOf } from './period-of';
import type { TimeUnit } from './words/time';

/** Everything that is counted: shares, points, money, multiples, marks, times, and plain numbers with their noun. */
export function findQuantities(reading: SentenceText, lexicon: Lexicon): void {
  const { words } = lexicon;
  const each = (patterns: string[], make: (caught: Caught) => Chunk | undefined) => {
    rewriteAll(reading, lexicon, patterns, make);
  };
  each(words.timesMore ?? none, (caught) => chunk({ value: 1 + (caught.number('n') ?? 0), unit: 'times' }));
  each(words.times, (caught) => scaled(caught, { unit: 'times' }));
  each(words.points, (caught) => scaled(caught, { unit: 'points' }, 0.01));
  each(words.shares, (caught) => scaled(caught, { unit: 'share' }, 0.01));
  each(words.perMille, (caught) => scaled(caught, { unit: 'share' }, 0.001));
  each(words.tenths ?? none, (caught) => scaled(caught, { unit: 'share' }, 0.1));
  each(amounts, (caught) => {
    const currency = Object.keys(words.currencies)[
      indexOf(lexicon, caught.word('currency'), Object.values(words.currencies))
    ];
    return currency === undefined ? undefined : scaled(caught, { unit: 'money', currency });
  });
  rewrite(reading, lexicon, '<s>', (caught) => timeSpent(caught));
  for (const [pattern, value] of words.counts)
    rewrite(reading, lexicon, pattern, () => chunk({ value, unit: 'number' }));
  rewrite(reading, lexicon, '<n>', (caught) => plain(caught, reading, lexicon));
  each(words.fromTo, fromTo);
  each(words.steps, stepTo);
  each(lexicon.patterns.amountRanges, fromOneTo);
  rewrite(reading, lexicon, lexicon.patterns.level, (caught) => changed(caught, { level: true }));
  each(words.baselines, (caught) => changed(caught, { role: 'baseline', ...sinceIn(caught) }));
  each(words.atLeast, (caught) => changed(caught, { bound: 'atLeast' }));
  each(words.atMost, (caught) => changed(caught, { bound: 'atMost' }));
  each(words.asides, (caught) => changed(caught, { role: 'means' }));
  each(words.budget, (caught) => {
    const spent = caught.chunk('a');
    if (spent?.is !== 'quantity' || spent.quantity.unit !== 'money') return undefined;
    return spent.quantity.bound ? changed(caught, { role: 'guard' }) : { is: 'name' };
  });
}

const amounts = ['<n> <currency>', '<currency> <n>'];
const none: string[] = [];

const chunk = (quantity: Quantity): Chunk => ({ is: 'quantity', quantity });

const numberIn = (caught: Caught, slot = 'n'): ChunkOf<'number'> | undefined => {
  const number = caught.chunk(slot);
  return number?.is === 'number' ? number : undefined;
};

/** A number with its unit, in the unit's own measure: 15 % is 0.15. */
function scaled(caught: Caught, known: Omit<Quantity, 'value'>, scale = 1): Chunk | undefined {
  const number = numberIn(caught);
  if (!number) return undefined;
  const measure = (value: number | undefined) =>
    value === undefined ? undefined : scale === 1 ? value : Math.round(value * scale * 1e9) / 1e9;
  const ends = endsOf({ from: measure(number.from), upTo: measure(number.upTo) });
  return chunk({ ...known, value: measure(number.value) ?? 0, ...ends });
}

/** A number with no unit: it counts the next word. "One" alone may be an article, 2027 alone a year. */
function plain(caught: Caught, { text }: SentenceText, { words, is, language }: Lexicon): Chunk | undefined {
  const number = numberIn(caught);
  if (!number) return undefined;
  const next = language === 'zh' ? /^((?: \p{Script=Han}){1,4})/u : /^ ([\p{L}'-]+)/u;
  const noun = next.exec(caught.rest)?.[1]?.replace(language === 'zh' ? / /g : /^ /, '');
  const counts = noun !== undefined && !is(noun, words.notNouns);
  if (!counts && number.digits?.length === 4 && number.value >= 2010 && number.value < 2050)
    return { is: 'name' };
  if (number.weak && !new RegExp(classOf('cadence')).test(text)) return undefined;
  const { value } = number;
  return chunk({ value, unit: 'number', ...endsOf(number), ...(counts ? { noun } : {}) });
}

/** Both ends are quantities: the second is the target, the first where it starts. */
function fromTo(caught: Caught): Chunk | undefined {
  const [from, to] = [caught.chunk('a'), caught.chunk('a2')];
  if (from?.is !== 'quantity' || to?.is !== 'quantity') return undefined;
  const { per, ...of } = from.quantity;
  const begun = startingAt(from.quantity, to.quantity);
  return begun === undefined
    ? undefined
    : chunk({ ...of, ...to.quantity, ...(per && { per }), from: begun, ...sinceIn(caught) });
}

/** "By five points to 28 %": what is reached, not by how much. */
function stepTo(caught: Caught): Chunk | undefined {
  const [by, to] = [caught.chunk('a'), caught.chunk('a2')];
  if (by?.is !== 'quantity' || to?.is !== 'quantity') return undefined;
  const isStep =
    by.quantity.unit === 'points'
      ? to.quantity.unit === 'share'
      : by.quantity.unit === to.quantity.unit &&
        by.quantity.unit !== 'share' &&
        to.quantity.value >= 2 * by.quantity.value;
  return isStep ? chunk({ ...to.quantity, level: true }) : undefined;
}

/** Where a quantity starts that is told in another: of hours, where a start is told in days. Nothing where they do not compare. */
export function startingAt(from: Quantity, to: Quantity): number | undefined {
  const [before, after] = [from.time ?? to.time ?? 'day', to.time ?? from.time ?? 'day'].map(
    (unit) => secondsIn[unit as TimeUnit],
  ) as [number, number];
  const alike =
    from.unit === to.unit || to.unit === 'times' || (from.unit === 'number' && from.noun === undefined);
  return alike ? Math.round((from.value * before * 1e9) / after) / 1e9 : undefined;
}

const secondsIn: Record<TimeUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2629800,
  quarter: 7889400,
  year: 31557600,
};

/** What is told between where a goal starts and where it gets to: when it was there, and how often. */
function sinceIn(caught: Caught): Pick<Quantity, 'since' | 'per'> {
  const things = ['Gap', 'Gap2', 'p'].flatMap((slot) => caught.things(slot));
  const [since] = things.flatMap((thing) => periodIn(thing) ?? []).filter((period) => !isToday(period));
  const [rhythm] = things.flatMap((thing) => (thing.is === 'cadence' ? thing : []));
  return { ...(since && { since }), ...(rhythm && { per: rhythm.unit }) };
}

/** Both ends have the unit: "2% to 3%". */
function fromOneTo(caught: Caught): Chunk | undefined {
  const [from, to] = [caught.chunk('a'), caught.chunk('a2')];
  if (from?.is !== 'quantity' || to?.is !== 'quantity') return undefined;
  if (from.quantity.time !== to.quantity.time) return fromTo(caught);
  if (from.quantity.unit !== to.quantity.unit || from.quantity.value >= to.quantity.value) return undefined;
  return chunk({ ...to.quantity, ...from.quantity, upTo: to.quantity.value });
}

/** A quantity of which more is known now. */
function changed(caught: Caught, more: Partial<Quantity>): Chunk | undefined {
  const quantity = caught.chunk('a');
  return quantity?.is === 'quantity' ? chunk({ ...quantity.quantity, ...more }) : undefined;
}
