import { divide, linkedId, symbol, whole } from '../../../src/workbook/formula';
import { evaluate, own } from './evaluate';

test.each(['Goals', 'yes', 'Objectif', 'é', 'الأهداف', '目标', '>= G1'])(
  'a formula takes no word: %j',
  (text) => {
    expect(() => symbol(text)).toThrow('no words');
  },
);

test.each(['', ' *', '>=', '?*', '>-1000000000000000', '|', ' · ', ': ', '◆ ', '▼'])(
  'a formula takes the sign %j',
  (text) => {
    expect(symbol(text)).toEqual({ is: 'symbol', text });
  },
);

test.each([0.05, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21])('a formula takes no %d', (value) => {
  expect(() => whole(value)).toThrow('whole numbers');
});

test.each([
  [10, 4, 2.5],
  [10, 0, ''],
  [10, null, ''],
  [10, '', ''],
  [null, 4, 0],
  [0, 4, 0],
  [-3, -2, 1.5],
])('%j divided by %j is %j, never an error', (left, right, quotient) => {
  const cells = { left, right };
  expect(evaluate(divide(own('left'), own('right')), cells)).toBe(quotient);
});

test.each([
  ['G1 · Win subscribers', 'G1'],
  ['G12', 'G12'],
  ['', ''],
])('the id in %j is %j', (link, id) => {
  expect(evaluate(linkedId(own('link')), { link })).toBe(id);
});
