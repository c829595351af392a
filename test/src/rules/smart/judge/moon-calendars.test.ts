import { moonDays } from '../../../../../src/rules/smart/judge/moon-calendars';

/** What the calendars of the runtime make of a day: month and day as numbers. */
const inCalendar = (calendar: string, day: string): string =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .filter(({ type }) => type === 'month' || type === 'day')
    .map(({ value }) => Number.parseInt(value, 10))
    .join('/');

test('every month of the Umm al-Qura calendar begins on the day on which it does', () => {
  for (let month = 1; month <= 12; month++) {
    const found = moonDays('hijri', month, 1, undefined);
    expect(found).toHaveLength(30);
    for (const { from, to } of found) {
      expect([from, inCalendar('islamic-umalqura', from)]).toEqual([from, `${month}/1`]);
      expect(to).toBe(from);
    }
  }
});

test('the years of China begin on the days that its almanac names', () => {
  const begun = moonDays('lunar', 1, 1, undefined).map(({ from }) => from);
  expect(begun).toHaveLength(25);
  expect(begun.slice(0, 6)).toEqual([
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-03',
  ]);
});

test('leap months stand behind their namesakes', () => {
  // 2025 has two sixth months, 2028 two fifth ones, 2033 two eleventh ones.
  expect(moonDays('lunar', 8, 15, 2025)).toEqual([{ from: '2025-10-06', to: '2025-10-06' }]);
  expect(moonDays('lunar', 5, 5, 2028)).toEqual([{ from: '2028-05-28', to: '2028-05-28' }]);
  expect(moonDays('lunar', 1, 1, 2034)).toEqual([{ from: '2034-02-19', to: '2034-02-19' }]);
});

test('a month is told from its first to its last day, and no day that it has not', () => {
  expect(moonDays('hijri', 9, undefined, 1448)).toEqual([{ from: '2027-02-08', to: '2027-03-08' }]);
  expect(moonDays('hijri', 9, 30, 1448)).toEqual([]);
  expect(moonDays('hijri', 9, 1, 1999)).toEqual([]);
});
