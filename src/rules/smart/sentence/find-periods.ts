import { type Chunk, classOf, type SentenceText } from './chunks';
import type { Lexicon } from './lexicon';
import { type Caught, rewrite, rewriteAll } from './patterns';
import { periodOf } from './period-of';
import type { Period } from './words/time';

/** Dates, months, quarters, seasons, feasts, this and next, the end of any of them, and from one to the other. */
export function findPeriods(reading: SentenceText, lexicon: Lexicon): void {
  const { words, patterns } = lexicon;
  const found = (caught: Caught, known: Period = {}): Chunk | undefined => {
    const period = periodOf(caught, lexicon, known);
    return period && { is: 'period', period };
  };
  rewriteAll(reading, lexicon, patterns.periods, (caught, index) =>
    found(caught, patterns.knownPeriods[index]),
  );
  rewriteAll(reading, lexicon, patterns.relative, (caught, index) => {
    // "2 weeks after the fair" is no next week, though Vietnamese says both alike.
    if (endsInNumber.test(caught.before)) return undefined;
    const [, unit = 'day', shift = 0, part] = words.relative[index] ?? [];
    return found(caught, { unit, shift, ...(part && { part }) });
  });
  rewriteAll(reading, lexicon, patterns.dated, (caught) =>
    isMark(caught, lexicon) ? undefined : found(caught),
  );
  for (const part of ['start', 'mid', 'end'] as const)
    rewriteAll(reading, lexicon, words.parts[part], (caught) => found(caught, { part }));
  if (patterns.month) rewrite(reading, lexicon, patterns.month, (caught) => found(caught));
  rewriteAll(reading, lexicon, words.deadlines, (caught) => {
    const [first, second] = [caught.chunk('p'), caught.chunk('p2')];
    if (first?.is !== 'period') return undefined;
    if (second?.is !== 'period')
      return { is: 'deadline', deadline: { is: 'period', period: first.period, latest: true } };
    return { is: 'deadline', deadline: { is: 'period', period: second.period, from: first.period } };
  });
}

/** "From 7/10 to 9/10" speaks of marks. */
const isMark = (caught: Caught, { is, words }: Lexicon): boolean => {
  const [day = 0, month] = [caught.number('d'), caught.number('m')];
  const ofTen = (month === 5 || month === 10) && day <= month && caught.number('y') === undefined;
  return ofTen && is(caught.word('Keep') ?? '', words.weakBy);
};

const endsInNumber = new RegExp(`${classOf('number')}$`);
