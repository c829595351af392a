import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOf,
  firstDayOf,
  isDay,
  isMonth,
  lastDayOf,
  monthOf,
  monthsFrom,
  serialOf,
} from '../../../src/workbook/day';

const serials = fc.integer({ min: 1, max: 2_900_000 });
const months = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test.each([
  ['1899-12-31', 1],
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2026-11-22', 46348],
])('%s is the spreadsheet’s number %d', (day, serial) => {
  expect(serialOf(day)).toBe(serial);
  expect(dayOf(serial)).toBe(day);
});

test('every day has one number and every number one day', () => {
  fc.assert(
    fc.property(serials, (serial) => {
      expect(serialOf(dayOf(serial))).toBe(serial);
      expect(isDay(dayOf(serial))).toBe(true);
    }),
  );
});

test('an hour of the day does not change the day', () => {
  expect(dayOf(46348.99)).toBe('2026-11-22');
});

test.each([
  '2027-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '26-04-30',
  '2026-4-3',
  '',
  '2026-11-22T00:00',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test.each(['2028-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  ['2026-12', true],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-1', false],
  ['2026-01-01', false],
])('whether %j is a month: %p', (text, is) => {
  expect(isMonth(text)).toBe(is);
});

test.each([
  ['2026-11', 3, '2027-02'],
  ['2027-01', -1, '2026-12'],
  ['2026-01', 24, '2028-01'],
  ['2026-05', 0, '2026-05'],
])('%s and %d months is %s', (month, count, result) => {
  expect(addMonths(month, count)).toBe(result);
});

test('months forth and back again are where they began', () => {
  fc.assert(
    fc.property(months, fc.integer({ min: -500, max: 500 }), (month, count) => {
      expect(addMonths(addMonths(month, count), -count)).toBe(month);
    }),
  );
});

test('a month ends on the day before the next one begins, leap years included', () => {
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
  expect(lastDayOf('2100-02')).toBe('2100-02-28');
  fc.assert(
    fc.property(months, (month) => {
      expect(monthOf(lastDayOf(month))).toBe(month);
      expect(addDays(lastDayOf(month), 1)).toBe(firstDayOf(addMonths(month, 1)));
    }),
  );
});

test('months in a row cross the year without a gap', () => {
  expect(monthsFrom('2026-11', 4)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
});

test.each(['2027-01-311', '12027-01-31', 'on 2027-01-31', '2027-01-31 ', '2027-1-31'])(
  '%j is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test.each([
  ['2027-01', true],
  ['2027-12', true],
  ['2027-00', false],
  ['2027-13', false],
  ['12027-01', false],
  ['2027-011', false],
])('whether %j is a month: %p', (text, is) => {
  expect(isMonth(text)).toBe(is);
});

test('a number beyond all calendars is no day', () => {
  expect(dayOf(1e12)).toBe('');
  expect(isDay('2027-02-30')).toBe(false);
});
