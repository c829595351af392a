import type { Reading } from './chunks';
import { anyOf } from './compile';
import type { Sentence } from './facts';
import type { Lexicon } from './lexicon';
import { foundBy, placeOf } from './patterns';

type Found = Pick<Sentence, 'direction' | 'outcomes' | 'activities' | 'vague' | 'means' | 'reason'>;

/** The words that tell an outcome from an activity and a figure from a wish. */
export function findWords(reading: Reading, lexicon: Lexicon): Found {
  const { words } = lexicon;
  const all = (any: string) => foundBy(reading, lexicon, anyOf(lexicon, any)).map((word) => word.replace(/ /g, lexicon.language === 'zh' ? '' : ' '));
  const placed = (['up', 'down', 'keep'] as const)
    .map((kind) => [kind, placeOf(reading, lexicon, anyOf(lexicon, words[kind]))] as const)
    .filter(([, place]) => place >= 0)
    .sort(([, left], [, right]) => left - right);
  const first = placed[0]?.[0];
  return {
    outcomes: all(words.outcomes),
    activities: all(words.activities),
    vague: all(words.vague),
    means: placeOf(reading, lexicon, anyOf(lexicon, words.means)) >= 0,
    reason: placeOf(reading, lexicon, anyOf(lexicon, words.reasons)) >= 0,
    ...(first && { direction: first === 'keep' ? 'within' : first }),
  };
}
