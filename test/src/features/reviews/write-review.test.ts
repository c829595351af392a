import { type Given, writtenReview } from '../../../../src/features/reviews/write-review';
import type { Review } from '../../../../src/model/reviews';

const begun: Review = {
  id: 'V4',
  row: 9,
  typed: { date: '2027-02-03', rhythm: 'monthly', figures: 'Money' },
  computed: {},
};
const stop = { decision: 'stop', changes: 'budget', subject: 'B3', owner: 'Y2', due: '2027-03-01' };
const scale = { decision: 'scale', changes: 'strategy', subject: 'I1' };
const given: Given = {
  id: 'V4',
  day: '2027-02-05',
  rhythm: 'monthly',
  lessons: { worked: 'The stand', why: undefined },
  decisions: [stop, scale],
};

test('words and the first decision come into the row of the review, the other decision into its own', () => {
  expect(writtenReview([begun], given, 7)).toEqual({
    rows: [
      {
        id: 'V4',
        typed: { date: '2027-02-03', rhythm: 'monthly', worked: 'The stand', ...stop, done: 'no' },
      },
      {
        id: 'V8',
        typed: { date: '2027-02-03', rhythm: 'monthly', review: 'V4', ...scale, done: 'no' },
      },
    ],
    longer: [],
  });
});

test('a decision that the row has already keeps it, and what is said twice is written once', () => {
  const decided: Review = { ...begun, typed: { ...begun.typed, worked: 'The stand', ...stop, done: 'yes' } };
  expect(writtenReview([decided], given, 4)).toEqual({
    rows: [
      { id: 'V4', typed: { date: '2027-02-03', rhythm: 'monthly', worked: 'The stand' } },
      { id: 'V5', typed: expect.objectContaining({ review: 'V4', ...scale }) },
    ],
    longer: [],
  });
});

test('what stands in the row stays: more words come under it', () => {
  const typed: Review = { ...begun, typed: { ...begun.typed, worked: 'The roof' } };
  expect(writtenReview([typed], { ...given, decisions: [] }, 4).longer).toEqual([
    { column: 'worked', text: 'The roof\nThe stand' },
  ]);
});

test('a review whose row was deleted meanwhile is written anew, on the day it is', () => {
  const { rows } = writtenReview([], { ...given, decisions: [stop] }, 4);
  expect(rows).toEqual([{ id: 'V4', typed: expect.objectContaining({ date: '2027-02-05', ...stop }) }]);
});

test('decisions of other reviews are no reason to leave one out, those of this one in another row are', () => {
  const other: Review = { ...begun, id: 'V1', typed: { date: '2027-01-04', ...scale } };
  const own: Review = { ...begun, id: 'V5', typed: { date: '2027-02-03', review: 'V4', ...stop } };
  const { rows } = writtenReview([other, begun, own], given, 7);
  expect(rows).toEqual([{ id: 'V4', typed: expect.objectContaining({ date: '2027-02-03', ...scale }) }]);
});

test('a row with half a decision keeps it; each new one gets a row, numbered on', () => {
  const half: Review = { ...begun, typed: { ...begun.typed, owner: 'Y1' } };
  const third = { decision: 'mend', subject: 'G1' };
  const { rows } = writtenReview([half], { ...given, decisions: [stop, scale, third] }, 4);
  expect(rows.map(({ id, typed }) => [id, typed.decision])).toEqual([
    ['V4', undefined],
    ['V5', 'stop'],
    ['V6', 'scale'],
    ['V7', 'mend'],
  ]);
});

test('what was said before stays where nothing is said now', () => {
  const before: Review = { ...begun, typed: { ...begun.typed, worked: 'The roof' } };
  expect(writtenReview([before], { ...given, lessons: {}, decisions: [] }, 4).longer).toEqual([]);
});
