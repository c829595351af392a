import type { KpiId } from '../../../kpis/catalogue';
import type { Reading } from './chunks';
import { anyOf } from './compile';
import type { Sentence } from './facts';
import type { Lexicon } from './lexicon';
import { foundBy, placeOf } from './patterns';

type Found = Pick<Sentence, 'direction' | 'outcomes' | 'activities' | 'vague' | 'means' | 'reason' | 'kpi'>;

/** The words that tell an outcome from an activity and a figure from a wish. */
export function findWords(reading: Reading, lexicon: Lexicon): Found {
  const { words } = lexicon;
  const all = (any: string) =>
    foundBy(reading, lexicon, anyOf(lexicon, any)).map((word) =>
      word.replace(/ /g, lexicon.language === 'zh' ? '' : ' '),
    );
  const has = (any: string) => placeOf(reading, lexicon, anyOf(lexicon, any)) >= 0;
  const [up, down] = [has(words.up), has(words.down)];
  const direction = up === down ? undefined : up ? 'up' : 'down';
  const kpi = (Object.keys(words.kpis) as KpiId[]).find((id) => has(words.kpis[id] ?? ''));
  return {
    ...(kpi && { kpi }),
    outcomes: all(words.outcomes),
    activities: all(words.activities),
    vague: all(words.vague),
    means: has(words.means),
    reason: has(words.reasons),
    ...(direction ? { direction } : !up && has(words.keep) ? { direction: 'within' as const } : {}),
  };
}
