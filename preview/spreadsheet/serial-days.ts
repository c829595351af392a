/** Days between 1899-12-30, where spreadsheets start to count, and 1970-01-01. */
const EPOCH = 25569;
const DAY = 86_400_000;

/** A wall clock's reading as a count of days; months are 1 to 12. */
export function serialOf(year: number, month: number, day: number, seconds = 0): number {
  // Date.UTC takes 0 to 99 for 1900 to 1999.
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  return midnight / DAY + EPOCH + seconds / 86_400;
}

export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Sunday is 0. */
  weekday: number;
}

export function wallClockOfSerial(serial: number): WallClock {
  const date = new Date(Math.round((serial - EPOCH) * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

/** What the clocks of a time zone show at an instant, as a count of days. */
export const serialOfInstant = (instant: number, timeZone: string): number =>
  (instant + offsetAt(instant, timeZone)) / DAY + EPOCH;

/** Books hold the same few days in many cells, and to ask a time zone takes long. */
const instants = new Map<string, number>();

/** The instant at which the clocks of a time zone show a count of days; an hour that is skipped gives the hour after it. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const key = `${serial} ${timeZone}`;
  const instant = instants.get(key) ?? findInstant(serial, timeZone);
  instants.set(key, instant);
  return instant;
}

function findInstant(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY);
  const before = wall - offsetAt(wall - DAY, timeZone);
  const after = wall - offsetAt(wall + DAY, timeZone);
  if (before + offsetAt(before, timeZone) === wall) return before;
  return after + offsetAt(after, timeZone) === wall ? after : before;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that a time zone's clocks are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}
