import { feastDays } from '../../../../../src/rules/smart/judge/feast-days';
import { isoWeek } from '../../../../../src/rules/smart/judge/weekday';
import type { Feast } from '../../../../../src/rules/smart/sentence/words/time';

test.each<[Feast, number, string]>([
  ['christmas', 2027, '2027-12-25'],
  ['easter', 2024, '2024-03-31'],
  ['easter', 2025, '2025-04-20'],
  ['easter', 2038, '2038-04-25'],
  ['blackFriday', 2024, '2024-11-29'],
  ['blackFriday', 2025, '2025-11-28'],
  ['blackFriday', 2029, '2029-11-23'],
  ['cyberMonday', 2025, '2025-12-01'],
  ['midAutumn', 2026, '2026-09-25'],
  ['dragonBoat', 2025, '2025-05-31'],
  ['lovers', 2026, '2026-08-19'],
  ['eidAlFitr', 2026, '2026-03-20'],
  ['eidAlAdha', 2027, '2027-05-16'],
])('%s of %s is on %s', (feast, year, day) => {
  expect(feastDays(feast, year, undefined)?.to).toBe(day);
});

test('without a year it is the next to come, the day itself included', () => {
  expect(feastDays('halloween', undefined, '2027-10-31')?.to).toBe('2027-10-31');
  expect(feastDays('halloween', undefined, '2027-11-01')?.to).toBe('2028-10-31');
  expect(feastDays('ramadan', undefined, '2027-02-20')).toEqual({ from: '2027-02-08', to: '2027-03-08' });
  expect(feastDays('lunarNewYear', undefined, '2027-02-07')?.to).toBe('2028-01-26');
});

test('no day is guessed: of feasts that no calendar of ours knows, or without a day to count from', () => {
  expect(feastDays('other', 2027, '2027-01-01')).toBeUndefined();
  expect(feastDays('christmas', undefined, undefined)).toBeUndefined();
  expect(feastDays('ramadan', undefined, '2099-01-01')).toBeUndefined();
});

test.each([
  [1, 2027, '2027-01-10'],
  [53, 2026, '2027-01-03'],
  [40, 2027, '2027-10-10'],
])('week %s of %s ends on %s', (week, year, day) => {
  expect(isoWeek(week, year)?.to).toBe(day);
});

test('a year of 52 weeks has no other', () => {
  expect(isoWeek(53, 2027)).toBeUndefined();
});
