import { addDays, type Day, firstDayOf } from '../../../workbook/day';
import type { Feast } from '../sentence/words/time';
import { moonDays } from './moon-calendars';
import { weekdayOf } from './weekday';

/** The same day each year. */
const fixed: Partial<Record<Feast, string>> = {
  christmas: '12-25',
  newYear: '01-01',
  valentine: '02-14',
  halloween: '10-31',
  singlesDay: '11-11',
  doubleTwelve: '12-12',
  midYearSale: '06-18',
  labourDay: '05-01',
  chinaDay: '10-01',
  vietnamDay: '09-02',
};

/** By a calendar of the moon: month and day; Ramadan is a month. */
const byMoon: Partial<Record<Feast, ['lunar' | 'hijri', month: number, day?: number]>> = {
  lunarNewYear: ['lunar', 1, 1],
  dragonBoat: ['lunar', 5, 5],
  lovers: ['lunar', 7, 7],
  midAutumn: ['lunar', 8, 15],
  ramadan: ['hijri', 9],
  eidAlFitr: ['hijri', 10, 1],
  eidAlAdha: ['hijri', 12, 10],
};

/** The days of a feast in a year, or those to come; nothing where no calendar of ours tells them. */
export function feastDays(feast: Feast, year: number | undefined, asOf: Day | undefined): Days | undefined {
  const moon = byMoon[feast];
  if (moon) {
    const [calendar, month, day] = moon;
    const of = moonDays(calendar, month, day, undefined);
    return of.find(({ from, to }) =>
      year !== undefined ? from.startsWith(String(year)) : asOf !== undefined && to >= asOf,
    );
  }
  const first = year ?? (asOf === undefined ? undefined : Number(asOf.slice(0, 4)));
  if (first === undefined) return undefined;
  const days = [first, first + 1].flatMap((one) => dayIn(feast, one) ?? []);
  const day = year !== undefined ? days[0] : days.find((one) => one >= (asOf ?? ''));
  return day === undefined ? undefined : { from: day, to: day };
}

interface Days {
  from: Day;
  to: Day;
}

function dayIn(feast: Feast, year: number): Day | undefined {
  const day = fixed[feast];
  if (day) return `${year}-${day}`;
  if (feast === 'easter') return easter(year);
  // The day after the fourth Thursday of November, and the Monday after it.
  if (feast !== 'blackFriday' && feast !== 'cyberMonday') return undefined;
  const november = firstDayOf(`${year}-11`);
  const friday = addDays(november, ((3 - weekdayOf(november) + 7) % 7) + 22);
  return feast === 'blackFriday' ? friday : addDays(friday, 3);
}

/** Easter Sunday of the Gregorian calendar, by the rule that Meeus gives. */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}
