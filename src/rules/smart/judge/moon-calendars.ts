import { addDays, type Day } from '../../../workbook/day';

/** A calendar whose months follow the moon, as far as its months are known. */
interface MoonCalendar {
  firstYear: number;
  firstDay: Day;
  /** The lengths of the months of each year; a leap month stands behind its namesake. */
  years: { lengths: number[]; leap: number }[];
}

const bitsOf = (number: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (number & (1 << (count - 1 - index)) ? 30 : 29));

/** China's calendar from 2025 on, a word a year: leap month long, twelve lengths, number of the leap month. */
const lunarYears =
  '0a6e60a4e00d2600ea650d53005aa0076a3096d004afb04ad00a4d01d0b60d2500d5200dd450b5a0056d0055b2049b00a5770a4b00aa501b25506d200ada0';
/** The Umm al-Qura calendar from 1446 on, three digits a year: twelve lengths. */
const hijriYears =
  '764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4';

const wordsOf = (text: string, length: number): number[] =>
  (text.match(new RegExp(`.{${length}}`, 'g')) ?? []).map((word) => Number.parseInt(word, 16));

const calendars = {
  lunar: (): MoonCalendar => ({
    firstYear: 2025,
    firstDay: '2025-01-29',
    years: wordsOf(lunarYears, 5).map((word) => {
      const leap = word & 15;
      const lengths = bitsOf((word >> 4) & 0xfff, 12);
      if (leap > 0) lengths.splice(leap, 0, word >> 16 ? 30 : 29);
      return { lengths, leap };
    }),
  }),
  hijri: (): MoonCalendar => ({
    firstYear: 1446,
    firstDay: '2024-07-07',
    years: wordsOf(hijriYears, 3).map((word) => ({ lengths: bitsOf(word, 12), leap: 0 })),
  }),
};
export type MoonYear = keyof typeof calendars;

/** The first day of every month of a calendar, or of one day of it, in each year that is known, oldest first. */
export function moonDays(
  which: MoonYear,
  month: number,
  day: number | undefined,
  year: number | undefined,
): { from: Day; to: Day }[] {
  const { firstYear, firstDay, years } = calendars[which]();
  let begin = firstDay;
  return years.flatMap(({ lengths, leap }, index) => {
    const place = month - 1 + (leap > 0 && month > leap ? 1 : 0);
    const before = lengths.slice(0, place).reduce((sum, length) => sum + length, 0);
    const from = addDays(begin, before);
    const length = lengths[place] ?? 0;
    begin = addDays(
      begin,
      lengths.reduce((sum, one) => sum + one, 0),
    );
    if ((year !== undefined && year !== firstYear + index) || (day ?? 1) > length) return [];
    if (day === undefined) return [{ from, to: addDays(from, length - 1) }];
    return [{ from: addDays(from, day - 1), to: addDays(from, day - 1) }];
  });
}
