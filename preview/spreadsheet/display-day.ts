import { type WallClock, wallClockOfSerial } from './serial-days';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const PIECES = /"[^"]*"|\\.|\[[^\]]*\]|y+|m+|d+|h+|s+(?:\.0+)?|a\/p|am\/pm|[\s\S]/gi;

/** A day or a time as a cell shows it; the names of months and weekdays are English in every locale. */
export function displayDay(serial: number, format: string): string {
  const clock = wallClockOfSerial(serial);
  const pieces = format.match(PIECES) ?? [];
  const halves = pieces.some((piece) => /^a(m?)\/p\1$/i.test(piece));
  return pieces
    .map((piece, index) => displayPiece(piece, clock, { serial, halves, minutes: isMinutes(pieces, index) }))
    .join('');
}

interface PieceContext {
  serial: number;
  /** The clock counts twice to twelve. */
  halves: boolean;
  /** An `m` here means minutes. */
  minutes: boolean;
}

function displayPiece(piece: string, clock: WallClock, { serial, halves, minutes }: PieceContext): string {
  const { length } = piece;
  const padded = (value: number) => String(value).padStart(Math.min(length, 2), '0');
  switch (piece[0]?.toLowerCase()) {
    case '"':
      return piece.slice(1, -1);
    case '\\':
      return piece.slice(1);
    case '[':
      return /^\[h+\]$/i.test(piece) ? String(Math.floor(serial * 24)) : '';
    case 'y':
      return length > 2 ? String(clock.year).padStart(4, '0') : String(clock.year % 100).padStart(2, '0');
    case 'm':
      return minutes ? padded(clock.minute) : displayName(MONTHS[clock.month - 1] ?? '', clock.month, length);
    case 'd':
      return displayName(WEEKDAYS[clock.weekday] ?? '', clock.day, length);
    case 'h':
      return padded(halves ? clock.hour % 12 || 12 : clock.hour);
    case 's':
      return String(clock.second).padStart(Math.min(piece.indexOf('.') < 0 ? length : 2, 2), '0');
    case 'a':
      return /^a/i.test(piece) && piece.includes('/') ? half(clock.hour, piece) : piece;
    default:
      return piece;
  }
}

const half = (hour: number, piece: string): string =>
  (hour < 12 ? 'AM' : 'PM').slice(0, piece.length === 3 ? 1 : 2);

function displayName(name: string, number: number, length: number): string {
  if (length <= 2) return String(number).padStart(length, '0');
  return length === 3 ? name.slice(0, 3) : name;
}

/** `m` means minutes after hours and before seconds. */
function isMinutes(pieces: string[], index: number): boolean {
  if (!/^m/i.test(pieces[index] ?? '')) return false;
  const letters = (piece: string) => /^\[?[ymdhs]/i.test(piece);
  const earlier = pieces.slice(0, index).filter(letters).at(-1) ?? '';
  const later = pieces.slice(index + 1).find(letters) ?? '';
  return /^\[?h/i.test(earlier) || /^s/i.test(later);
}
