import type { Content } from '../../../../src/engine/sheet/content';
import type { SheetSnapshot } from '../../../../src/engine/sheet/snapshot';
import { withReviewDates } from '../../../../src/features/reviews/coming-reviews';
import { monthsFrom } from '../../../../src/workbook/day';
import { settings } from '../../rules/a-plan';

const sheet = (look: string, lastId: number, values: string[][] = []) =>
  ({ marker: { look, lastId }, values }) as SheetSnapshot;
const beingMade = sheet('', 0);
const content: Content = { settings, tables: { goals: [] } };
const dated = (given: { sheet?: SheetSnapshot; rhythm?: 'monthly' }, held: Content = content) =>
  withReviewDates(held, {
    snapshot: given.sheet ? { reviews: given.sheet } : {},
    settings: { ...settings, ...(given.rhythm && { rhythm: given.rhythm }) },
    months: monthsFrom('2027-01', 3),
  });

test('a tab of reviews that is being made gets the days of the plan, beside what else there is', () => {
  expect(dated({ sheet: beingMade, rhythm: 'monthly' })).toEqual({
    settings,
    tables: {
      goals: [],
      reviews: ['2027-02-01', '2027-03-01', '2027-03-31'].map((date, index) => ({
        id: `V${index + 1}`,
        typed: { date, rhythm: 'monthly' },
      })),
    },
  });
});

test.each([
  ['there is no rhythm', { sheet: beingMade }],
  ['there is no such tab', { rhythm: 'monthly' }],
  ['the tab was built before', { sheet: sheet('done', 0), rhythm: 'monthly' }],
  ['a row was there once', { sheet: sheet('', 3), rhythm: 'monthly' }],
  ['something stands there already', { sheet: sheet('', 0, [['', 'Reviews']]), rhythm: 'monthly' }],
] as const)('none come where %s', (_, given) => {
  expect(dated(given)).toBe(content);
});

test('none come where a plan file says which there are', () => {
  const told: Content = { settings, tables: { reviews: [] } };
  expect(dated({ sheet: beingMade, rhythm: 'monthly' }, told)).toBe(told);
});
