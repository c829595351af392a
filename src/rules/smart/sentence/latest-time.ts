import type { Day } from '../../../workbook/day';
import { type Chunk, chunkAt, periodIn, type SentenceText } from './chunks';
import type { Deadline } from './facts';
import type { Period } from './words/time';

/** A time with its place among the tokens of the sentence. */
export interface Timed {
  at: number;
  chunk: Chunk;
}

/** The time by which the goal is due: the one it must not be later than, else the latest of those with a year, else the last one named. */
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
  const strict = named.find(({ chunk }) => chunk.is === 'deadline' && isStrict(chunk.deadline));
  if (strict) return strict;
  return named.reduce<Timed | undefined>((latest, one) => {
    const [before, now] = [latest && periodIn(latest.chunk), periodIn(one.chunk)];
    return before && now && isBefore(now, before, reading.asOf) ? latest : one;
  }, undefined);
}

const isStrict = (deadline: Deadline): boolean => deadline.is === 'period' && deadline.latest === true;

/** Whether a period is known to end before another; one without a year is the next from the day on which it is said. */
export function isBefore(one: Period, other: Period, asOf?: Day): boolean {
  if (isToday(one) || isToday(other)) return isToday(one) && !isToday(other);
  const [first, second] = [endOf(one, asOf), endOf(other, asOf)];
  return first !== undefined && second !== undefined && first < second;
}

/** What is so today is no aim. */
export const isToday = ({ unit, shift }: Period): boolean => unit === 'day' && shift === 0;

/** The month in which a period ends, as months since the year 0; nothing where that cannot be told. */
function endOf(period: Period, asOf: Day | undefined): number | undefined {
  const { year, month, quarter, half, season, calendar, unit, feast, shift = 0 } = period;
  if (calendar !== undefined || (unit !== undefined && unit !== 'year')) return undefined;
  const end =
    month ?? (quarter && quarter * 3) ?? (half && half * 6) ?? (season === undefined ? 12 : season * 3 + 5);
  if (year !== undefined) return year * 12 + end;
  if (asOf === undefined) return undefined;
  const now = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7));
  if (unit === 'year') return (Number(asOf.slice(0, 4)) + shift) * 12 + 12;
  if (feast !== undefined) return now;
  const next = Number(asOf.slice(0, 4)) * 12 + end;
  return next < now ? next + 12 : next;
}
