import {
  datesToLayOut,
  isHeld,
  isLaidOut,
  isOpenDecision,
  type Review,
  reviewOn,
} from '../../../src/model/reviews';
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

test('the review of a day is none that was held about then, nor a row of decisions, nor one without a day', () => {
  const reviewOnTheFifth = (typed: Review['typed']) =>
    reviewOn([row('V1', { rhythm: 'monthly', ...typed })], '2027-02-05', 'monthly');
  expect(reviewOnTheFifth({ date: '2027-02-03' })?.id).toBe('V1');
  expect(reviewOnTheFifth({ date: '2027-02-03', figures: 'Money' })).toBeUndefined();
  expect(reviewOnTheFifth({ date: '2027-02-05', review: 'V9' })).toBeUndefined();
  expect(reviewOnTheFifth({})).toBeUndefined();
});

test.each([
  [{ decision: 'stop' }, true],
  [{ decision: 'stop', done: 'no' }, true],
  [{ decision: 'stop', done: 'yes' }, false],
  [{}, false],
] as const)('of a row that says %j it is %s that a decision is open', (typed, isOpen) => {
  expect(isOpenDecision(typed)).toBe(isOpen);
});

test.each<[string, Review['typed'], string | undefined, boolean]>([
  ['day and rhythm of the settings', { date: '2027-02-01', rhythm: 'monthly' }, 'monthly', true],
  ['an owner, too', { date: '2027-02-01', rhythm: 'monthly', owner: 'Y1' }, 'monthly', false],
  ['another day', { date: '2027-02-02', rhythm: 'monthly' }, 'monthly', false],
  ['no day', { rhythm: 'monthly' }, 'monthly', false],
  ['another rhythm than the settings', { date: '2027-04-30', rhythm: 'quarterly' }, 'monthly', false],
  ['no rhythm', { date: '2027-02-01' }, 'monthly', false],
  ['a rhythm where the settings have none', { date: '2027-02-01', rhythm: 'monthly' }, undefined, false],
  ['a day alone where the settings have no rhythm', { date: '2027-02-01' }, undefined, false],
])('a row that holds %s', (_, typed, rhythm, isOurs) => {
  expect(isLaidOut(typed, { rhythm, months })).toBe(isOurs);
});

test('days are laid out from today on, after the last one wherever it stands, and not beside one moved a little', () => {
  const toLayOut = (reviews: Review[], today = '2027-01-15') =>
    datesToLayOut({ reviews, months, rhythm: 'monthly', today });
  expect(toLayOut([], '2027-03-01')).toEqual(['2027-03-01', '2027-04-01', '2027-04-30']);
  expect(toLayOut([planned('V1', '2027-03-01'), planned('V2', '2027-02-01')])).toEqual([
    '2027-04-01',
    '2027-04-30',
  ]);
  expect(toLayOut([planned('V1', '2027-02-20')])).toEqual(['2027-04-01', '2027-04-30']);
  const decided = row('V2', { date: '2027-04-30', rhythm: 'monthly', review: 'V1', decision: 'stop' });
  expect(toLayOut([planned('V1', '2027-03-01'), decided])).toEqual(['2027-04-01', '2027-04-30']);
});
