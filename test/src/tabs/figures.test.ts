import { gap, verdict } from '../../../src/tabs/figures';
import { evaluate, own } from '../workbook/evaluate';

test.each<[number | string, number, string]>([
  [0, 1000, 'holds'],
  [50, 1000, 'within'],
  [-50, 1000, 'within'],
  [51, 1000, 'over'],
  [-51, 1000, 'under'],
  ['', 1000, 'noTotal'],
])('a budget that is off by %j of %d at 5%% is said to be “%s”', (difference, wanted, worded) => {
  expect(
    evaluate(
      verdict({ difference: own('gap'), wanted: own('wanted'), tolerance: own('tolerance'), digits: 2 }),
      {
        gap: difference,
        wanted,
        tolerance: 0.05,
      },
    ),
  ).toBe(worded);
});

test('a difference is reckoned to the cent, and not at all without a total', () => {
  const difference = gap(own('amount'), own('wanted'), 2);
  expect(evaluate(difference, { amount: 0.1 + 0.2, wanted: 0.3 })).toBe(0);
  expect(evaluate(difference, { amount: 10, wanted: '' })).toBe('');
});
