import { exceeds } from '../../../src/model/exceeds';
import { channelLeeway, pace } from '../../../src/model/thresholds';

const percents = Array.from({ length: 101 }, (_, percent) => percent);

test('shares in whole points are above a limit where the points are', () => {
  const limits = [Math.round(channelLeeway * 100), 5, 10, 60];
  const wrong = percents.flatMap((one) =>
    percents.flatMap((other) =>
      limits.filter(
        (limit) => exceeds(Math.abs(one / 100 - other / 100), limit / 100) !== Math.abs(one - other) > limit,
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test.each([
  [115, 100, false],
  [23, 20, false],
  [116, 100, true],
])('%i spent of %i is above the pace: %s', (spent, planned, isFast) => {
  expect(exceeds(spent / planned, pace.fast)).toBe(isFast);
});
