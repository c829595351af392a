import type { Chunk } from './chunks';
import type { Lexicon } from './lexicon';
import type { Caught } from './patterns';

/** Two numbers as one: the target of "from 20 to 30", the range of "20 to 30". */
export const ends =
  (kind: 'from' | 'upTo', lexicon: Lexicon) =>
  (caught: Caught): Chunk | undefined => {
    // "From two days to four hours": two numbers of two units.
    if (lexicon.has(caught.text, Object.values(lexicon.words.units).join('|'))) return undefined;
    const [first, second] = [caught.chunk('n'), caught.chunk('n2')];
    if (first?.is !== 'number' || second?.is !== 'number') return undefined;
    if (kind === 'from') return { is: 'number', value: second.value, from: first.value };
    // "2 or 3", "10 to 15": the larger comes last, or they are two numbers that only stand together.
    return second.value > first.value ? { is: 'number', value: first.value, upTo: second.value } : undefined;
  };

/** "Six (6) months". */
export const saidTwice = (caught: Caught): Chunk | undefined => {
  const [first, second] = [caught.number('n'), caught.number('n2')];
  return first !== undefined && first === second ? { is: 'number', value: first } : undefined;
};

/** "By 4,500 to 12,000" gets to 12,000; "by 10 to 15 %" is a range. */
export const lastOf = (caught: Caught): Chunk | undefined => {
  const [by = 0, to = 0] = [caught.number('n'), caught.number('n2')];
  return to >= 2 * by && !caught.rest.startsWith(' %') ? { is: 'number', value: to } : undefined;
};
