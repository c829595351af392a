import { fittedHeights } from '../../../preview/xlsx/fitted-heights';
import { aSheet } from '../calculation/a-book';

const sentence = 'Win 240 paying subscribers for the weekly bread box by 30 June 2027';

const heightOf = (cell: Parameters<typeof aSheet>[0][number][number], columnWidths = {}) =>
  fittedHeights(aSheet([[cell]], { columnWidths })).get(0);

test('a row of one small line keeps the height that programs give it', () => {
  expect([heightOf('Name'), heightOf(sentence), heightOf({ value: 12, wrap: true })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a sentence that wraps asks for its lines, fewer in a wider column', () => {
  expect(heightOf({ value: sentence, wrap: true }, { 0: 260 })).toBe(28);
  expect(heightOf({ value: sentence, wrap: true }, { 0: 130 })).toBeGreaterThan(40);
  expect(heightOf({ value: sentence, wrap: true }, { 0: 600 })).toBeUndefined();
});

test('so do line breaks, words without spaces and large letters', () => {
  expect(heightOf({ value: 'one\ntwo\nthree', wrap: true })).toBe(40);
  expect(heightOf({ value: '在2027年6月30日前赢得二百四十名付费订户', wrap: true })).toBeGreaterThan(40);
  expect(heightOf({ value: 'Goals', size: 16 })).toBeCloseTo(23.2);
});
