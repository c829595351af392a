import fc from 'fast-check';
import { resolvePeriod } from '../../../../../src/rules/smart/judge/resolve-period';
import type { Period } from '../../../../../src/rules/smart/sentence/words/time';
import { addDays } from '../../../../../src/workbook/day';

/** A Wednesday. */
const asOf = '2027-05-12';

test.each<[string, Period, string, string]>([
  ['2028', { year: 2028 }, '2028-01-01', '2028-12-31'],
  ['this year', { unit: 'year' }, '2027-01-01', '2027-12-31'],
  ['next year', { unit: 'year', shift: 1 }, '2028-01-01', '2028-12-31'],
  ['this quarter', { unit: 'quarter', shift: 0 }, '2027-04-01', '2027-06-30'],
  ['next quarter', { unit: 'quarter', shift: 1 }, '2027-07-01', '2027-09-30'],
  ['this month', { unit: 'month' }, '2027-05-01', '2027-05-31'],
  ['next month', { unit: 'month', shift: 1 }, '2027-06-01', '2027-06-30'],
  ['this week', { unit: 'week' }, '2027-05-10', '2027-05-16'],
  ['next week', { unit: 'week', shift: 1 }, '2027-05-17', '2027-05-23'],
  ['today', { unit: 'day' }, '2027-05-12', '2027-05-12'],
  ['tomorrow', { unit: 'day', shift: 1 }, '2027-05-13', '2027-05-13'],
  ['Monday', { weekday: 0 }, '2027-05-17', '2027-05-17'],
  ['Wednesday, when it is Wednesday', { weekday: 2 }, '2027-05-12', '2027-05-12'],
  ['Sunday', { weekday: 6 }, '2027-05-16', '2027-05-16'],
  ['the 12th', { day: 12 }, '2027-05-12', '2027-05-12'],
  ['the 11th, which is past', { day: 11 }, '2027-06-11', '2027-06-11'],
  ['the 5th, which is past', { day: 5 }, '2027-06-05', '2027-06-05'],
  ['the 31st', { day: 31 }, '2027-05-31', '2027-05-31'],
  ['June', { month: 6 }, '2027-06-01', '2027-06-30'],
  ['May', { month: 5 }, '2027-05-01', '2027-05-31'],
  ['April, which is past', { month: 4 }, '2028-04-01', '2028-04-30'],
  ['June next year', { month: 6, shift: 1 }, '2028-06-01', '2028-06-30'],
  ['December', { month: 12 }, '2027-12-01', '2027-12-31'],
  ['12 May', { month: 5, day: 12 }, '2027-05-12', '2027-05-12'],
  ['11 May, which is past', { month: 5, day: 11 }, '2028-05-11', '2028-05-11'],
  ['28 February 2027', { year: 2027, month: 2, day: 28 }, '2027-02-28', '2027-02-28'],
  ['29 February 2028', { year: 2028, month: 2, day: 29 }, '2028-02-29', '2028-02-29'],
  ['the first quarter, which is past', { quarter: 1 }, '2028-01-01', '2028-03-31'],
  ['the fourth quarter', { quarter: 4 }, '2027-10-01', '2027-12-31'],
  ['the first half', { half: 1 }, '2027-01-01', '2027-06-30'],
  ['the second half', { half: 2 }, '2027-07-01', '2027-12-31'],
  ['spring', { season: 0 }, '2027-03-01', '2027-05-31'],
  ['summer', { season: 1 }, '2027-06-01', '2027-08-31'],
  ['autumn', { season: 2 }, '2027-09-01', '2027-11-30'],
  ['winter', { season: 3 }, '2027-12-01', '2028-02-29'],
  ['the beginning of 2028', { year: 2028, part: 'start' }, '2028-01-01', '2028-04-30'],
  ['the middle of 2028', { year: 2028, part: 'mid' }, '2028-01-01', '2028-06-30'],
  ['the end of 2028', { year: 2028, part: 'end' }, '2028-01-01', '2028-12-31'],
  ['the beginning of a quarter', { quarter: 3, part: 'start' }, '2027-07-01', '2027-07-31'],
  ['the middle of a quarter', { quarter: 3, part: 'mid' }, '2027-07-01', '2027-08-31'],
  ['the beginning of a half', { half: 2, part: 'start' }, '2027-07-01', '2027-08-31'],
  ['the beginning of winter', { season: 3, part: 'start' }, '2027-12-01', '2027-12-31'],
  ['the middle of winter', { season: 3, part: 'mid' }, '2027-12-01', '2028-01-31'],
  ['the beginning of June', { month: 6, part: 'start' }, '2027-06-01', '2027-06-10'],
  ['the middle of June', { month: 6, part: 'mid' }, '2027-06-10', '2027-06-15'],
  ['the end of June', { month: 6, part: 'end' }, '2027-06-01', '2027-06-30'],
])('%s', (_, period, from, to) => {
  expect(resolvePeriod(period, asOf)).toEqual({ from, to });
});

test('a quarter is told from each of its months, a 31st from a month that has none', () => {
  for (const day of ['2027-04-01', '2027-05-31', '2027-06-30'])
    expect(resolvePeriod({ unit: 'quarter' }, day)).toEqual({ from: '2027-04-01', to: '2027-06-30' });
  expect(resolvePeriod({ day: 31 }, '2027-04-12')).toEqual({ from: '2027-05-31', to: '2027-05-31' });
});

test.each<[string, Period]>([
  ['a feast', { feast: 'other' }],
  ['30 February', { year: 2027, month: 2, day: 30 }],
  ['the end of 30 February', { year: 2027, month: 2, day: 30, part: 'end' }],
])('%s is on no day we know', (_, period) => {
  expect(resolvePeriod(period, asOf)).toBeUndefined();
});

test.each<Period>([{ unit: 'month' }, { month: 5 }, { weekday: 1 }, { day: 3 }, { season: 1 }])(
  'without a day to reckon from, %j is on none',
  (period) => {
    expect(resolvePeriod(period, undefined)).toBeUndefined();
  },
);

test('a year needs no day to reckon from', () => {
  expect(resolvePeriod({ year: 2027, quarter: 2 }, undefined)).toEqual({
    from: '2027-04-01',
    to: '2027-06-30',
  });
});

test('what has no year is the next that is not over, and never a year away', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days));
  const period = fc.oneof(
    fc.record({ month: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ quarter: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ half: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ weekday: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ day: fc.integer({ min: 1, max: 28 }) }),
  );
  fc.assert(
    fc.property(day, period, (today, one) => {
      const found = resolvePeriod(one, today);
      expect(found && found.to >= today && found.from <= addDays(today, 366)).toBe(true);
    }),
  );
});

test.each<[string, Period, number, string, string]>([
  ['FY2027 from April on', { fiscal: true, year: 2027 }, 4, '2026-04-01', '2027-03-31'],
  ['its third quarter', { fiscal: true, year: 2027, quarter: 3 }, 4, '2026-10-01', '2026-12-31'],
  ['its second half', { fiscal: true, year: 2027, half: 2 }, 4, '2026-10-01', '2027-03-31'],
  ['FY2027 from January on', { fiscal: true, year: 2027 }, 1, '2027-01-01', '2027-12-31'],
  ['the year that runs', { fiscal: true, unit: 'year', shift: 0 }, 10, '2026-10-01', '2027-09-30'],
  ['the next one', { fiscal: true, unit: 'year', shift: 1 }, 10, '2027-10-01', '2028-09-30'],
  ['the first quarter to come', { fiscal: true, quarter: 1 }, 7, '2027-07-01', '2027-09-30'],
])('in a fiscal year, %s', (...[, period, month, from, to]) => {
  expect(resolvePeriod(period, asOf, month)).toEqual({ from, to });
  expect(resolvePeriod(period, asOf)).toBeUndefined();
});
