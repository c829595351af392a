import type { KpiId } from '../../../kpis/catalogue';
import { keysOf } from '../../../workbook/keys-of';
import type { Reading } from './chunks';
import type { Sentence } from './facts';
import type { Lexicon } from './lexicon';
import { foundBy, placeOf, rewrite } from './patterns';
import { indexOf } from './period-of';

type Found = Pick<Sentence, 'direction' | 'outcomes' | 'activities' | 'vague' | 'means' | 'reason' | 'kpi'>;

/** The words that tell an outcome from an activity and a figure from a wish. */
export function findWords(reading: Reading, lexicon: Lexicon): Found {
  const { words } = lexicon;
  const all = (any: string) =>
    foundBy(reading, lexicon, any).map((word) => word.replace(/ /g, lexicon.language === 'zh' ? '' : ' '));
  const has = (any: string) => placeOf(reading, lexicon, any) >= 0;
  const [up, down] = [has(lexicon.any.up), has(lexicon.any.down)];
  const direction = up === down ? undefined : up ? 'up' : 'down';
  let kpi: KpiId | undefined;
  rewrite({ ...reading }, lexicon, '<kpi>', (caught) => {
    kpi ??= keysOf(words.kpis)[indexOf(lexicon, caught.word('kpi'), Object.values(words.kpis))];
    return undefined;
  });
  return {
    ...(kpi && { kpi }),
    outcomes: all(lexicon.any.outcomes),
    activities: all(lexicon.any.activities),
    vague: all(lexicon.any.vague),
    means: has(lexicon.any.means),
    reason: has(lexicon.any.reasons),
    ...(direction ? { direction } : !up && has(lexicon.any.keep) ? { direction: 'within' as const } : {}),
  };
}
