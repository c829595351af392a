import type { Chunk, SentenceText } from './chunks';
import type { Quantity } from './facts';
import type { Lexicon } from './lexicon';
import { type Caught, rewrite, rewriteAll } from './patterns';
import { unitOf } from './period-of';

/** Multiples, parts of a whole, marks and ranks. They come before spans of time, since "a quarter" is both. */
export function findParts(reading: SentenceText, lexicon: Lexicon): void {
  const { multiples, fractions, oneIn, ratings, ranks } = lexicon.words;
  // Levels of a language are named, from A1 to C2.
  rewrite(reading, lexicon, '[abc][12]', ({ text }) => {
    const value = 'abc'.indexOf(text.charAt(0)) * 2 + Number(text.charAt(1));
    return chunk({ value, unit: 'number', level: true });
  });
  rewriteAll(reading, lexicon, lexicon.patterns.multiples, (_, index) =>
    chunk({ value: multiples[index]?.[1] ?? 1, unit: 'times' }),
  );
  rewriteAll(reading, lexicon, lexicon.patterns.fractions, (_, index) =>
    chunk({ value: fractions[index]?.[1] ?? 1, unit: 'share' }),
  );
  rewriteAll(reading, lexicon, ratings, mark);
  rewriteAll(reading, lexicon, oneIn, partOf(lexicon));
  rewriteAll(reading, lexicon, ranks, (caught) => {
    const value = caught.number('n');
    const time = unitOf(lexicon, /^ ([^ ]+)/.exec(caught.rest)?.[1]);
    return value === undefined || time
      ? undefined
      : chunk({ value, unit: 'number', bound: 'atMost', role: 'rank' });
  });
}

const chunk = (quantity: Quantity): Chunk => ({ is: 'quantity', quantity });

/** 4/5, or 4 stars. */
function mark(caught: Caught): Chunk | undefined {
  const [value = 0, of] = [caught.number('n'), caught.number('n2')];
  if (of !== undefined && (value > of || ![5, 10, 20, 100].includes(of))) return undefined;
  return chunk({ value, unit: 'number' });
}

/** "One in three", "三分之一" (Chinese names the whole first); "4.6 out of 5" is a mark. */
const partOf =
  ({ language }: Lexicon) =>
  (caught: Caught): Chunk | undefined => {
    const [first = 1, second = 0] = [caught.number('n'), caught.number('n2')];
    const [part, whole] = language === 'zh' ? [second, first] : [first, second];
    if (whole <= 1 || part <= 0 || part >= whole) return undefined;
    return chunk(
      Number.isInteger(part)
        ? { value: part / whole, unit: 'share', level: true }
        : { value: part, unit: 'number' },
    );
  };
