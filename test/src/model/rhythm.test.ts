import { isSameReview, reviewDates } from '../../../src/model/rhythm';
import { monthsFrom } from '../../../src/workbook/day';

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
