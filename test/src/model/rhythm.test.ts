import { isSameReview, nextReview, reviewDates } from '../../../src/model/rhythm';
import { addDays, monthsFrom } from '../../../src/workbook/day';

test('monthly reviews stand on the first of each month after the first, and on the last day', () => {
  expect(reviewDates(monthsFrom('2027-01', 3), 'monthly')).toEqual([
    '2027-02-01',
    '2027-03-01',
    '2027-03-31',
  ]);
});

test('quarterly reviews of a year are four', () => {
  expect(reviewDates(monthsFrom('2027-01', 12), 'quarterly')).toEqual([
    '2027-04-01',
    '2027-07-01',
    '2027-10-01',
    '2027-12-31',
  ]);
});

test('weekly ones follow each other every seven days, and the last is not held twice', () => {
  const dates = reviewDates(monthsFrom('2027-02', 1), 'weekly');
  expect(dates).toEqual(['2027-02-08', '2027-02-15', '2027-02-22', '2027-02-28']);
  expect(reviewDates(monthsFrom('2027-01', 1), 'weekly').slice(-2)).toEqual(['2027-01-22', '2027-01-31']);
});

test('a campaign of its own is reviewed once, when it ends; a plan without months never', () => {
  expect(reviewDates(monthsFrom('2027-01', 2), 'campaignEnd')).toEqual(['2027-02-28']);
  expect(reviewDates([], 'monthly')).toEqual([]);
});

test('a review held a few days early or late is the one that was planned', () => {
  expect(isSameReview('2027-02-01', '2027-02-09', 'monthly')).toBe(true);
  expect(isSameReview('2027-02-01', '2027-02-09', 'weekly')).toBe(false);
});

test.each([
  ['weekly', 3],
  ['monthly', 14],
  ['quarterly', 45],
  ['campaignEnd', 7],
  ['none that we know', 0],
])('a %s review may be held up to %i days early or late', (rhythm, most) => {
  const planned = '2027-06-15';
  for (const way of [1, -1]) {
    expect(isSameReview(planned, addDays(planned, way * most), rhythm)).toBe(true);
    expect(isSameReview(planned, addDays(planned, way * (most + 1)), rhythm)).toBe(false);
  }
});

test.each([
  ['weekly', '2027-01-28', '2027-02-04'],
  ['monthly', '2027-01-05', '2027-02-05'],
  ['monthly', '2027-12-28', '2028-01-28'],
  ['monthly', '2027-01-31', '2027-02-28'],
  ['monthly', '2027-03-30', '2027-04-28'],
  ['quarterly', '2027-01-10', '2027-04-10'],
])('the %s review after that of %s is on %s', (rhythm, day, next) => {
  expect(nextReview(day, rhythm)).toBe(next);
});

test('however long a campaign runs, its only review is at its end', () => {
  expect(reviewDates(monthsFrom('2027-01', 12), 'campaignEnd')).toEqual(['2027-12-31']);
});
