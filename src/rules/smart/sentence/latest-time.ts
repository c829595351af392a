import { type Chunk, chunkAt, periodIn, type SentenceText } from './chunks';
import type { Period } from './words/time';

/** A time with its place among the tokens of the sentence. */
export interface Timed {
  at: number;
  chunk: Chunk;
}

/** The time by which the goal is due: the latest of those with a year, else the last one named. */
export function latestIn(reading: SentenceText): Timed | undefined {
  const named = reading.text
    .trim()
    .split(/ +/)
    .flatMap((token, at): Timed[] => {
      const chunk = chunkAt(reading, token);
      return chunk && (chunk.is === 'period' || chunk.is === 'deadline') && periodIn(chunk)
        ? [{ at, chunk }]
        : [];
    });
  return named.reduce<Timed | undefined>((latest, one) => {
    const [before, now] = [latest && periodIn(latest.chunk), periodIn(one.chunk)];
    return before && now && isBefore(now, before) ? latest : one;
  }, undefined);
}

/** Whether a period is known to end before another; one without a year is still to come. */
export function isBefore(one: Period, other: Period): boolean {
  if (isToday(one) || isToday(other)) return isToday(one) && !isToday(other);
  const [first, second] = [placeOf(one), placeOf(other)];
  if (first === undefined) return false;
  if (second === undefined) return one.year !== undefined && other.calendar === undefined && isOpen(other);
  return first < second;
}

/** What is so today is no aim. */
export const isToday = ({ unit, shift }: Period): boolean => unit === 'day' && shift === 0;

const isOpen = ({ year, shift }: Period): boolean => year === undefined && (shift ?? 0) >= 0;

/** Months since the first year, where there is one. */
function placeOf({ year, month, quarter, half, season, calendar }: Period): number | undefined {
  if (year === undefined || calendar !== undefined) return undefined;
  const end =
    month ?? (quarter && quarter * 3) ?? (half && half * 6) ?? (season === undefined ? 12 : season * 3 + 5);
  return year * 12 + end;
}
