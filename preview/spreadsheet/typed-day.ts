import { type LocaleRules, localeRules } from './locales';
import { serialOf, wallClockOfSerial } from './serial-days';

interface TypedDay {
  value: number;
  format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])m)?$/i;

/** A day, a time or both, in the order of the locale; `2026-11-22` is read everywhere. */
export function readDay(text: string, locale: string, today: number): TypedDay | null {
  const time = readClock(text);
  if (time) return time;
  const split = /^(.+?)[ T](\d{1,2}:\d{2}.*)$/.exec(text);
  const clock = split ? readClock(split[2] ?? '') : null;
  const dayText = split && clock ? (split[1] ?? '') : text;
  const rules = localeRules(locale);
  const day =
    readIso(dayText) ??
    readMarked(dayText, rules, today) ??
    (/^en/.test(locale) ? readNamed(dayText, today) : null);
  if (!day || !clock) return day;
  return { value: day.value + clock.value, format: `${day.format} ${clock.format}` };
}

export function dayFormatOf({ date, dateMark }: LocaleRules): string {
  const order = { mdy: ['m', 'd', 'yyyy'], dmy: ['dd', 'mm', 'yyyy'], ymd: ['yyyy', 'mm', 'dd'] }[date];
  return order.join(dateMark);
}

function readClock(text: string): TypedDay | null {
  const [, hours, minutes, seconds, half] = CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 24) return null;
  return {
    value: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    format: `h:mm${seconds ? ':ss' : ''}${half ? ' am/pm' : ''}`,
  };
}

function readIso(text: string): TypedDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day), 'yyyy-mm-dd');
}

function readMarked(text: string, rules: LocaleRules, today: number): TypedDay | null {
  const [, first, mark, second, , third] = /^(\d{1,4})([/.-])(\d{1,4})((?:\2(\d{1,4}))?)$/.exec(text) ?? [];
  if (first === undefined || second === undefined || (mark === '.' && rules.dateMark !== '.')) return null;
  const format = dayFormatOf(rules);
  const numbers = [Number(first), Number(second), Number(third)] as const;
  if (first.length > 2) return third === undefined ? null : dayOf(...numbers, format);
  if (third === undefined) {
    const [month, day] = rules.date === 'dmy' ? [numbers[1], numbers[0]] : [numbers[0], numbers[1]];
    return dayOf(wallClockOfSerial(today).year, month, day, format);
  }
  if (rules.date === 'ymd') return dayOf(fullYear(first), numbers[1], numbers[2], format);
  const [month, day] = rules.date === 'dmy' ? [numbers[1], numbers[0]] : [numbers[0], numbers[1]];
  return dayOf(fullYear(third), month, day, format);
}

/** `22 Nov 2026`, `Nov 22, 2026`, `Nov 2026` */
function readNamed(text: string, today: number): TypedDay | null {
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:,?[ -](\d{4}))?$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  const monthOnly = /^([a-z]{3,9})\.? (\d{4})$/i.exec(text);
  const thisYear = wallClockOfSerial(today).year;
  if (dayFirst)
    return dayOf(Number(dayFirst[3] ?? thisYear), monthOf(dayFirst[2]), Number(dayFirst[1]), 'd mmm yyyy');
  if (monthFirst)
    return dayOf(
      Number(monthFirst[3] ?? thisYear),
      monthOf(monthFirst[1]),
      Number(monthFirst[2]),
      'mmm d, yyyy',
    );
  return monthOnly ? dayOf(Number(monthOnly[2]), monthOf(monthOnly[1]), 1, 'mmm yyyy') : null;
}

function monthOf(name = ''): number {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const full = 'January February March April May June July August September October November December'.split(
    ' ',
  )[month - 1];
  return full?.toLowerCase().startsWith(name.toLowerCase()) || name.toLowerCase() === 'sept' ? month : 0;
}

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function dayOf(year: number, month: number, day: number, format: string): TypedDay | null {
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const value = serialOf(year, month, day);
  // The 31st of a shorter month is no day.
  return wallClockOfSerial(value).day === day ? { value, format } : null;
}
