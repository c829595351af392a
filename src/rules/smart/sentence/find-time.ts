import { type Chunk, type SentenceText, standing } from './chunks';
import type { Deadline, Sentence } from './facts';
import { latestIn } from './latest-time';
import type { Lexicon } from './lexicon';
import { placeOf, rewriteAll } from './patterns';

type Time = Pick<Sentence, 'deadline' | 'start' | 'openEnd' | 'cadence'>;

/** Periods that must be over by then. */
export const findEves = (reading: SentenceText, lexicon: Lexicon): void =>
  rewriteAll(reading, lexicon, lexicon.words.before, (caught): Chunk | undefined => {
    const period = caught.chunk('p');
    if (period?.is !== 'period') return undefined;
    return { is: 'deadline', deadline: { is: 'period', period: period.period, before: true } };
  });

/** When the goal is due, and what else the sentence says about time. */
export function findTime(reading: SentenceText, lexicon: Lexicon): Time {
  const { words } = lexicon;
  const deadline = chosen(reading);
  const [start] = standing(reading, 'start');
  const [cadence] = standing(reading, 'cadence');
  const open = deadline
    ? undefined
    : (['event', 'vague'] as const).find((kind) =>
        words.openEnds[kind].some((any) => placeOf(reading, lexicon, any) >= 0),
      );
  return {
    ...(deadline && { deadline }),
    ...(start && { start: start.period }),
    ...(cadence && { cadence: cadence.unit }),
    ...(open && { openEnd: open }),
  };
}

/** A date or period says more than a length of time; of several lengths the last one is the end. */
function chosen(reading: SentenceText): Deadline | undefined {
  const latest = latestIn(reading)?.chunk;
  if (latest?.is === 'period') return { is: 'period', period: latest.period };
  if (latest?.is === 'deadline') return latest.deadline;
  const said = standing(reading, 'deadline').map(({ deadline }) => deadline);
  return said[said.length - 1];
}
