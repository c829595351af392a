import fc from 'fast-check';
import { addDays, firstDayOf, lastDayOf, monthOf, monthsFrom, serialOf } from '../../../src/workbook/day';
import { beginnings, weeksOf } from '../../../src/workbook/weeks';

test('the first week holds the first day, the last one the last day', () => {
  expect(weeksOf(['2027-01'])).toEqual([
    '2026-12-28',
    '2027-01-04',
    '2027-01-11',
    '2027-01-18',
    '2027-01-25',
  ]);
  expect(weeksOf(['2027-03', '2027-02'])[0]).toBe('2027-02-01');
  expect(weeksOf([])).toEqual([]);
});

const plan = fc
  .record({
    first: fc.tuple(fc.integer({ min: 2000, max: 2090 }), fc.integer({ min: 1, max: 12 })),
    count: fc.integer({ min: 1, max: 24 }),
  })
  .map(({ first: [year, month], count }) => monthsFrom(`${year}-${String(month).padStart(2, '0')}`, count));

test('whatever the months, weeks are Mondays in a row from the first day to the last', () => {
  fc.assert(
    fc.property(plan, (months) => {
      const weeks = weeksOf(months);
      const first = firstDayOf(months[0] ?? '');
      const last = lastDayOf(months[months.length - 1] ?? '');
      expect(weeks.every((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
      expect(weeks.slice(1)).toEqual(weeks.slice(0, -1).map((day) => addDays(day, 7)));
      expect(serialOf(first) - serialOf(weeks[0] ?? '')).toBeLessThan(7);
      expect(serialOf(last) - serialOf(weeks[weeks.length - 1] ?? '')).toBeLessThan(7);
      expect(serialOf(last)).toBeGreaterThanOrEqual(serialOf(weeks[weeks.length - 1] ?? ''));
      expect(weeks.length).toBeLessThanOrEqual(106);
    }),
  );
});

test('a month is named over its first Monday', () => {
  const weeks = weeksOf(monthsFrom('2027-01', 3));
  expect(beginnings(weeks, monthOf).map((week) => weeks[week - 1])).toEqual([
    '2027-01-04',
    '2027-02-01',
    '2027-03-01',
  ]);
  expect(beginnings(weeks, (day) => day.slice(0, 4)).map((week) => weeks[week - 1])).toEqual(['2027-01-04']);
});

test('the week before the first full one is named where there is room', () => {
  const weeks = weeksOf(monthsFrom('2026-12', 1));
  expect(beginnings(weeks, (day) => day.slice(0, 4))).toEqual([1]);
  expect(beginnings(weeksOf(['2027-02']), monthOf)).toEqual([1]);
  expect(beginnings([], monthOf)).toEqual([]);
});
