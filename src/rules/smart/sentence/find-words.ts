import type { SentenceText } from './chunks';
import type { Sentence } from './facts';
import type { Lexicon } from './lexicon';
import { foundBy, placeOf } from './patterns';

type Found = Pick<Sentence, 'direction' | 'outcomes' | 'activities' | 'vague' | 'means' | 'reason'>;

/** The words that tell an outcome from an activity and a figure from a wish, as they were typed. */
export function findWords(
  reading: SentenceText & { begins: number[] },
  lexicon: Lexicon,
  typed: (first: number, last: number) => string,
): Found {
  const all = (any: string) =>
    foundBy(reading, lexicon, any).map(({ item, count }) =>
      typed(
        reading.begins[item] ?? 0,
        (reading.begins[item + count] ?? (reading.begins[item] ?? 0) + count) - 1,
      ),
    );
  const has = (any: string) => placeOf(reading, lexicon, any) >= 0;
  const [up, down] = [has(lexicon.any.up), has(lexicon.any.down)];
  const direction = up === down ? undefined : up ? 'up' : 'down';
  return {
    outcomes: all(lexicon.any.outcomes),
    activities: all(lexicon.any.activities),
    vague: all(lexicon.any.vague),
    means: has(lexicon.any.means),
    reason: has(lexicon.any.reasons),
    ...(direction ? { direction } : !up && has(lexicon.any.keep) ? { direction: 'within' as const } : {}),
  };
}
