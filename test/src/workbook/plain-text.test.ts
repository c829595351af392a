import { plainText } from '../../../src/workbook/plain-text';

test.each([
  ['  12.5 ', '12.5'],
  ['١٢٣', '123'],
  ['۴۵۶', '456'],
  ['०१९', '019'],
  ['০৯', '09'],
  ['๐๙', '09'],
  ['１２', '12'],
  ['1\u00a0234', '1 234'],
  ['\u200e12\u200f', '12'],
  ['\ufeffDay', 'Day'],
  ['\u2066é\u2069 ', 'é'],
  ['é', 'é'],
])('%j is read as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('digits of a script that we do not know stay as they are', () => {
  expect(plainText('᠑')).toBe('᠑');
});
