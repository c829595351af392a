import { expectedShare, gap, progress, statusWord, verdict } from '../../../src/tabs/figures';
import { type Cells, evaluate, own } from '../workbook/evaluate';

test.each<[string, Cells, number | string]>([
  ['up', { baseline: 80, target: 200, actual: 110 }, 0.25],
  ['up', { baseline: 80, target: 200, actual: 200 }, 1],
  ['up', { target: 200, actual: 50 }, 0.25],
  ['up', { baseline: 0, target: 200, actual: 50 }, 0.25],
  ['down', { baseline: 20, target: 10, actual: 15 }, 0.5],
  ['down', { target: 10, actual: 20 }, 0.5],
  ['within', { target: 150, upper: 180, actual: 160 }, 1],
  ['within', { target: 150, upper: 180, actual: 190 }, 0],
  ['within', { target: 150, upper: 180, actual: 140 }, 0],
  ['within', { target: 150, actual: 999 }, 1],
  ['up', { baseline: 80, target: 200 }, ''],
  ['up', { baseline: 80, actual: 90 }, ''],
  ['up', { baseline: 200, target: 200, actual: 100 }, ''],
  ['down', { target: 10, actual: 0 }, ''],
])('the way “%s” with %j is done to %j', (direction, cells, done) => {
  expect(evaluate(progress(direction), cells)).toBe(done);
});

test('nothing sold yet is no progress, not no answer', () => {
  expect(evaluate(progress('up'), { target: 200, actual: 0 })).toBe(0);
});

test.each<[number, number | string]>([
  [0, 0],
  [10, 0],
  [15, 0.25],
  [30, 1],
  [99, 1],
])('on day %d a goal from day 10 to day 30 should be done to %d', (today, done) => {
  expect(evaluate(expectedShare(own('start'), own('due')), { today, start: 10, due: 30 })).toBe(done);
});

test('what starts and ends on one day is due on that day, and nothing is due without both days', () => {
  const expected = expectedShare(own('start'), own('due'));
  expect(evaluate(expected, { today: 9, start: 10, due: 10 })).toBe(0);
  expect(evaluate(expected, { today: 10, start: 10, due: 10 })).toBe(1);
  expect(evaluate(expected, { today: 10, start: 5 })).toBe('');
});

test.each<[Cells, string]>([
  [{ progress: 0.5, expected: 0.5 }, 'onTrack'],
  [{ progress: 0.475, expected: 0.5 }, 'onTrack'],
  [{ progress: 0.47, expected: 0.5 }, 'atRisk'],
  [{ progress: 0.4, expected: 0.5 }, 'atRisk'],
  [{ progress: 0.39, expected: 0.5 }, 'offTrack'],
  [{ progress: 1, expected: 0.5 }, 'reached'],
  [{ progress: 1.2, expected: '' }, 'reached'],
  [{ progress: '', expected: 0.5 }, 'noData'],
  [{ progress: 0.3, expected: '' }, ''],
  [{ progress: 0.3, expected: 0.5, start: 50 }, 'notStarted'],
  [{ progress: 0.3, expected: 0.5, target: null }, ''],
])('with %j the status is %j', (cells, status) => {
  const formula = statusWord(own('progress'), own('expected'), own('start'));
  const shares = { onTrackShare: 0.95, atRiskShare: 0.8 };
  expect(evaluate(formula, { today: 20, start: 10, target: 200, ...shares, ...cells })).toBe(status);
});

test.each([
  [1, 0.5, 'onTrack'],
  [1, 1, 'reached'],
  [0, 0.5, 'offTrack'],
])(
  'what stays within bounds is on track until its day has come: %d at %d is %j',
  (done, expected, status) => {
    const formula = statusWord(own('progress'), own('expected'), own('start'), 'within');
    const cells = { today: 20, start: 10, target: 200, onTrackShare: 0.95, atRiskShare: 0.8 };
    expect(evaluate(formula, { ...cells, progress: done, expected })).toBe(status);
  },
);

test('the settings say from where on something is on track', () => {
  const formula = statusWord(own('progress'), own('expected'), own('start'));
  const cells = { today: 20, start: 10, target: 200, progress: 0.45, expected: 0.5 };
  const worded = (onTrackShare: number, atRiskShare: number) =>
    evaluate(formula, { ...cells, onTrackShare, atRiskShare });
  expect([worded(0.9, 0.8), worded(0.95, 0.9), worded(0.99, 0.95)]).toEqual([
    'onTrack',
    'atRisk',
    'offTrack',
  ]);
});

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
