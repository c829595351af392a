import { chunkAt, periodIn, type SentenceText } from './chunks';
import { startingAt } from './find-quantities';
import { isBefore, isToday, latestIn, type Timed } from './latest-time';
import { isBoundary, type Placed, type Scene } from './placed';

/** How many words may stand between a figure and its time. */
const near = 3;

/**
 * Gives each figure to reach the one it starts from, by the words of the sentence ("up from 70") or by their times ("12 in 2026,
 * 20 in 2027"). What it gives back are the places of the times that told it.
 */
export function takeStarts(quantities: Placed[], scene: Scene): number[] {
  const last = latestIn(scene.reading);
  const used: number[] = [];
  for (const placed of quantities) {
    const { quantity } = placed;
    const time = timeNear(placed, last, scene);
    if (
      quantity.role === undefined &&
      time &&
      isEarlier(time, last, scene.reading) &&
      targetOf(placed, quantities)
    )
      quantity.role = 'baseline';
    if (quantity.role !== 'baseline') continue;
    const target = targetOf(placed, quantities);
    if (time && (isEarlier(time, last, scene.reading) || last?.at !== time.at)) {
      used.push(time.at);
      const since = periodIn(time.chunk);
      if (since && !isToday(since)) quantity.since ??= since;
    }
    if (!target || target.quantity.from !== undefined) continue;
    const begun = startingAt(quantity, target.quantity);
    Object.assign(target.quantity, { from: begun, ...(quantity.since && { since: quantity.since }) });
  }
  return used;
}

/** The figure that one may be the start of: the nearest that is counted alike. */
function targetOf(start: Placed, quantities: Placed[]): Placed | undefined {
  const away = ({ at }: Placed) => Math.abs(at - start.at);
  return quantities
    .filter(
      (other) =>
        other !== start &&
        (other.quantity.role ?? 'rank') === 'rank' &&
        startingAt(start.quantity, other.quantity) !== undefined,
    )
    .sort((left, right) => away(left) - away(right))[0];
}

const isEarlier = ({ at, chunk }: Timed, last: Timed | undefined, { asOf }: SentenceText): boolean => {
  const period = periodIn(chunk);
  if (chunk.is === 'past') return period !== undefined;
  const end = last && periodIn(last.chunk);
  return at !== last?.at && period !== undefined && end !== undefined && isBefore(period, end, asOf);
};

/** The time right behind a figure or right before it, with nothing but a few words between; the earlier one, where there are both. */
function timeNear(placed: Placed, last: Timed | undefined, scene: Scene): Timed | undefined {
  const both = ([1, -1] as const).flatMap((step) => timeBeside(placed, step, scene) ?? []);
  return both.find((time) => isEarlier(time, last, scene.reading)) ?? both[0];
}

function timeBeside(
  { at }: Placed,
  step: 1 | -1,
  { tokens, reading, lexicon: { words, has } }: Scene,
): Timed | undefined {
  let between = '';
  for (let place = at + step; Math.abs(place - at) <= near + 1; place += step) {
    const token = tokens[place] ?? ';';
    const chunk = chunkAt(reading, token);
    if (periodIn(chunk) && chunk)
      return has(between.trim(), words.compares) ? undefined : { at: place, chunk };
    if (chunk || (isBoundary(token) && token !== '(')) return undefined;
    between = step === 1 ? `${between} ${token}` : `${token} ${between}`;
  }
  return undefined;
}
