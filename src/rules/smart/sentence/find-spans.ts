import { keysOf } from '../../../workbook/keys-of';
import type { Chunk, ChunkOf, SentenceText } from './chunks';
import type { Span } from './facts';
import type { Lexicon } from './lexicon';
import { type Caught, rewrite, rewriteAll } from './patterns';
import { indexOf, isPlanUnit, periodOf, unitOf } from './period-of';
import type { TimeUnit } from './words/time';

/** Numbers with a unit of time, told apart: time that is over, promised, spent again and again, or left for the goal. */
export function findSpans(reading: SentenceText, lexicon: Lexicon): void {
  const { words } = lexicon;
  const each = (patterns: string[], make: (caught: Caught) => Chunk | undefined) => {
    rewriteAll(reading, lexicon, patterns, make);
  };
  each(words.spans, (caught) => spanOf(caught, lexicon));
  rewriteAll(reading, lexicon, lexicon.patterns.past, (caught, index) => {
    const period = periodOf(caught, lexicon, lexicon.patterns.knownPast[index] ?? {});
    return period && { is: 'past', period };
  });
  each(words.starts, (caught) => {
    const from = caught.chunk('p');
    return from?.is === 'period' ? { is: 'start', period: from.period } : undefined;
  });
  // "Deliver within 3 days" is a promise, "deliver within 3 months" a deadline.
  each(words.service, (caught) => {
    const { unit, count = 0 } = spanIn(caught)?.span ?? {};
    const short = unit !== undefined && (!isPlanUnit(unit) || (unit === 'day' && count <= daysOfService));
    return short ? timeSpent(caught) : undefined;
  });
  each(words.rates, (caught) => timeSpent(caught, unitOf(lexicon, caught.word('unit'))));
  each(words.within, (caught) => timeLeft(caught, lexicon));
  each(words.cadences, (caught) =>
    cadence(unitOf(lexicon, caught.word('unit')) ?? spanIn(caught)?.span.unit ?? 'day'),
  );
  rewrite(reading, lexicon, '<adverb>', (caught) => {
    const units = keysOf(words.adverbs);
    const unit = units[indexOf(lexicon, caught.word('adverb'), Object.values(words.adverbs))] ?? 'day';
    return cadence(unit, caught.word('adverb')?.startsWith('ال') ? 'definite' : 'free');
  });
}

function spanOf(caught: Caught, lexicon: Lexicon): Chunk | undefined {
  const unit = unitOf(lexicon, caught.word('unit'));
  if (unit === undefined) return undefined;
  const number = caught.chunk('n');
  const { value, from, upTo } = number?.is === 'number' ? number : { value: caught.word('demi') ? 0.5 : 1 };
  const count = value + (caught.word('half') ? 0.5 : 0);
  return { is: 'span', span: { count, unit }, ...endsOf({ from, upTo }) };
}

const spanIn = (caught: Caught): ChunkOf<'span'> | undefined => {
  const span = caught.chunk('s');
  return span?.is === 'span' ? span : undefined;
};

/** Only units of a plan leave time for a goal; an hour is what something takes. */
function timeLeft(caught: Caught, lexicon: Lexicon): Chunk | undefined {
  const known = spanIn(caught)?.span;
  const unit = known?.unit ?? unitOf(lexicon, caught.word('unit'));
  if (unit === undefined || !isPlanUnit(unit) || (!known && unit === 'day')) return undefined;
  const span: Span = known ?? { count: caught.number('n') ?? 1, unit };
  return { is: 'deadline', deadline: { is: 'span', span } };
}

/** Time as the thing that is measured. */
export function timeSpent(caught: Pick<Caught, 'chunk'>, per?: TimeUnit): Chunk | undefined {
  const span = caught.chunk('s');
  if (span?.is !== 'span') return undefined;
  const { count: value, unit: time } = span.span;
  return { is: 'quantity', quantity: { value, unit: 'number', time, ...endsOf(span), ...(per && { per }) } };
}

/** Longer than this no customer is told to wait. */
const daysOfService = 7;

const cadence = (unit: TimeUnit, adverb?: 'free' | 'definite'): Chunk | undefined =>
  isPlanUnit(unit) ? { is: 'cadence', unit, ...(adverb && { adverb }) } : undefined;

/** The ends that are there. */
export const endsOf = ({ from, upTo }: { from?: number | undefined; upTo?: number | undefined }) => ({
  ...(from === undefined ? {} : { from }),
  ...(upTo === undefined ? {} : { upTo }),
});
