import { datesToLayOut, isHeld, type Review, reviewOn } from '../../../src/model/reviews';
import { monthsFrom } from '../../../src/workbook/day';

const row = (id: string, typed: Review['typed']): Review => ({ id, row: 5, typed, computed: {} });
const planned = (id: string, date: string) => row(id, { date, rhythm: 'monthly' });
const months = monthsFrom('2027-01', 4);

test('a review is held once anything is written into its row', () => {
  expect(isHeld({ date: '2027-02-01', rhythm: 'monthly', owner: 'Y1' })).toBe(false);
  expect(isHeld({ date: '2027-02-01', worked: 'The stand' })).toBe(true);
});

test('the review of a day is the one begun that day, else the one planned for about then, else none', () => {
  const begun = row('V2', { date: '2027-02-03', rhythm: 'monthly', figures: 'Money' });
  const second = row('V3', { date: '2027-02-03', rhythm: 'monthly', review: 'V2', decision: 'stop' });
  const reviews = [planned('V1', '2027-02-01'), second, begun];
  expect(reviewOn(reviews, '2027-02-03', 'monthly')?.id).toBe('V2');
  expect(reviewOn(reviews, '2027-02-05', 'monthly')?.id).toBe('V1');
  expect(reviewOn(reviews, '2027-03-03', 'monthly')).toBeUndefined();
  expect(reviewOn(reviews, '2027-02-03', 'weekly')).toBeUndefined();
});

test('days to lay out are those to come after the last that is there, none twice', () => {
  const toLayOut = (reviews: Review[], today: string, rhythm: string | undefined = 'monthly') =>
    datesToLayOut({ reviews, months, rhythm, today });
  expect(toLayOut([], '2027-02-15')).toEqual(['2027-03-01', '2027-04-01', '2027-04-30']);
  expect(toLayOut([planned('V1', '2027-03-04')], '2027-02-15')).toEqual(['2027-04-01', '2027-04-30']);
  // What people deleted in between stays deleted.
  expect(toLayOut([planned('V1', '2027-04-30')], '2027-01-15')).toEqual([]);
  expect(toLayOut([planned('V1', '2027-04-30')], '2027-04-15', 'weekly')).toHaveLength(3);
  expect(toLayOut([], '2027-05-15')).toEqual([]);
  expect(datesToLayOut({ reviews: [], months, rhythm: undefined, today: '2027-01-01' })).toEqual([]);
});
