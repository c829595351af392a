import fc from 'fast-check';
import { blockName, cellName, columnLetters, quotedTitle } from '../../../src/workbook/a1';

/** The other way round: AA is 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('the letters of a column lead back to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (column) => {
      expect(columnLetters(column)).toMatch(/^[A-Z]+$/);
      expect(columnOf(columnLetters(column))).toBe(column);
    }),
  );
});

test('a cell and a block are named by their corners', () => {
  expect(cellName(12, 28)).toBe('AB12');
  expect(blockName(5, 3, 10, 2)).toBe('C5:D14');
  expect(blockName(5, 3, 1, 1)).toBe('C5:C5');
});

test('a title with an apostrophe stays one title', () => {
  expect(quotedTitle("L'accueil")).toBe("'L''accueil'");
});
