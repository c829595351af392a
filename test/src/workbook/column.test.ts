import {
  checked,
  computed,
  computedMonthly,
  isMonthly,
  isTyped,
  monthly,
  text,
} from '../../../src/workbook/column';

test.each([
  [monthly('money'), true],
  [computedMonthly('money', () => null), true],
  [computed('money', () => null), false],
  [text(), false],
  [undefined, false],
])('a column for each month or not: %j', (column, is) => {
  expect(isMonthly(column)).toBe(is);
});

test('people type in columns that no formula and no check fills', () => {
  expect([text(), monthly('number')].every(isTyped)).toBe(true);
  expect([checked(), computed('text', () => null), computedMonthly('text', () => null)].some(isTyped)).toBe(
    false,
  );
});
