import { serialOf, type WallClock } from '../spreadsheet/serial-days';
import { ServiceError } from './service-error';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const PIECES = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

/** A wall clock in the letters of Java's SimpleDateFormat, as `Utilities.formatDate` reads them. */
export const formatClock = (clock: WallClock, pattern: string): string =>
  (pattern.match(PIECES) ?? []).map((piece) => formatPiece(clock, piece)).join('');

function formatPiece(clock: WallClock, piece: string): string {
  const { length } = piece;
  const padded = (value: number) => String(value).padStart(length, '0');
  switch (piece[0]) {
    case "'":
      return piece === "''" ? "'" : piece.slice(1, -1).replace(/''/g, "'");
    case 'y':
      return length === 2 ? String(clock.year % 100).padStart(2, '0') : padded(clock.year);
    case 'M':
      return length < 3 ? padded(clock.month) : named(MONTHS[clock.month - 1], length);
    case 'd':
      return padded(clock.day);
    case 'E':
      return named(WEEKDAYS[clock.weekday], length);
    case 'H':
      return padded(clock.hour);
    case 'h':
      return padded(clock.hour % 12 || 12);
    case 'm':
      return padded(clock.minute);
    case 's':
      return padded(clock.second);
    case 'S':
      return padded(clock.millisecond);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    default:
      if (/[A-Za-z]/.test(piece))
        throw new ServiceError(`The pattern letter ${piece[0]} is not modelled by the local spreadsheet.`);
      return piece;
  }
}

const named = (name = '', length: number): string => (length > 3 ? name : name.slice(0, 3));

const NUMBERS: Record<string, string> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
  S: 'millisecond',
};

/** The count of days that a text stands for, read with a pattern of numbers. */
export function parseClock(text: string, pattern: string): number {
  const source = (pattern.match(PIECES) ?? []).map((piece) => {
    if (/^[A-Za-z]/.test(piece))
      return `(?<${NUMBERS[piece.charAt(0)] ?? refusePattern(piece)}>\\d{1,${Math.max(piece.length, 2)}})`;
    return piece.replace(/^'|'$/g, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  const found = new RegExp(`^${source.join('')}$`).exec(text)?.groups;
  if (!found) throw new ServiceError(`Unparseable date: "${text}"`);
  const { year, month, day, hour, minute, second, millisecond } = found;
  const seconds =
    Number(hour ?? 0) * 3600 +
    Number(minute ?? 0) * 60 +
    Number(second ?? 0) +
    Number(millisecond ?? 0) / 1000;
  return serialOf(Number(year ?? 1970), Number(month ?? 1), Number(day ?? 1), seconds);
}

function refusePattern(piece: string): never {
  throw new ServiceError(`The pattern letter ${piece.charAt(0)} cannot be parsed by the local spreadsheet.`);
}
