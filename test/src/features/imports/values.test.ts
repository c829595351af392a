import { readDate } from '../../../../src/features/imports/read/dates';
import { readNumber } from '../../../../src/features/imports/read/numbers';
import { readPeriod } from '../../../../src/features/imports/read/periods';
import { decimalMark } from '../../../../src/features/imports/rows/decimal-mark';

const markOf = (isCount: boolean, ...cells: string[]) =>
  decimalMark(
    {
      header: ['Cost'],
      rows: cells.map((cell, index) => ({ line: index + 1, cells: [cell] })),
      before: [],
      apart: [],
    },
    [{ column: 0, isCount }],
    [],
    '.',
  );

test.each([
  ['1,234.56', '.', 1234.56],
  ['1.234,56', ',', 1234.56],
  ['1 234,56', ',', 1234.56],
  ['1\u202f234\u00a0567,5', ',', 1234567.5],
  ["1'234.50", '.', 1234.5],
  ['12,34,567', '.', 1234567],
  ['€1,234', '.', 1234],
  ['1.250.000 ₫', ',', 1250000],
  ['EUR 12.50', '.', 12.5],
  ['12.50 EUR', '.', 12.5],
  ['US$12.50', '.', 12.5],
  ['5,00 €', ',', 5],
  ['12,50 DH', ',', 12.5],
  ['25 000 FCFA', ',', 25000],
  ['١٢٫٥ ج.م.', '.', 12.5],
  ['د.إ 40', '.', 40],
  ['(12.50)', '.', -12.5],
  ['−3', '.', -3],
  ['٣٠٠٫٥', '.', 300.5],
  ['１２３', '.', 123],
  ['55%', '.', 0.55],
  ['.5', '.', 0.5],
])('%s is a number', (cell, mark, value) => {
  expect(readNumber(cell, mark as '.' | ',')?.value).toBeCloseTo(value, 9);
});

test.each(['', '--', '—', '-', 'N/A', '(not set)'])('“%s” is blank', (cell) => {
  expect(readNumber(cell, '.')).toBeNull();
});

test.each(['abc', '=1+1', '1.2.3.4', '12 apples', '1,2'])('%s is no number', (cell) => {
  expect(readNumber(cell, '.')).toBeUndefined();
});

test('one number that can only be read one way settles all others', () => {
  expect(markOf(false, '1.234', '2.345', '0,5')).toBe(',');
  expect(markOf(false, '1,234', '12.5')).toBe('.');
});

test('where none does, it is asked, unless whole things are counted', () => {
  expect(markOf(false, '1.234', '2.345')).toBe('either');
  expect(markOf(true, '1.234', '2.345')).toBe(',');
  expect(markOf(false, '12', '345')).toBe('.');
});

test.each([
  [' -   ', 0],
  ['€ -', 0],
  ['20.00-', -20],
  ['Rs. 1,200', 1200],
  ['1.2k', 1200],
  ['1.5MM', 1_500_000],
  ['2 BN', 2_000_000_000],
  ['3 triệu', 3_000_000],
  ['12万', 120_000],
  ['1.5 مليون', 1_500_000],
  ['2.5 M€', 2_500_000],
  ['₹1,20,000', 120_000],
])('%s is a number, too', (cell, value) => {
  expect(readNumber(cell, '.')?.value).toBe(value);
});

test.each(['1.5XX', '12 apples', '3 QQ'])(
  '%s is no number: its letters are neither a currency nor a magnitude',
  (cell) => {
    expect(readNumber(cell, '.')).toBeUndefined();
  },
);

test.each([
  ['46296', '2026-10-01', '2026-10-01'],
  ['2026-W40', '2026-09-28', '2026-10-04'],
  ['Semaine 40 2026', '2026-09-28', '2026-10-04'],
  ['Q4 2026', '2026-10-01', '2026-12-31'],
  ['2026年第四季度', '2026-10-01', '2026-12-31'],
  ['Quý 4/2026', '2026-10-01', '2026-12-31'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['Oct 1 - Oct 7, 2026', '2026-10-01', '2026-10-07'],
  ['1–7 Oct 2026', '2026-10-01', '2026-10-07'],
  ['du 1 au 7 octobre 2026', '2026-10-01', '2026-10-07'],
  ['2026/10/01 至 2026/10/31', '2026-10-01', '2026-10-31'],
  ['28 Dec – 3 Jan 2027', '2026-12-28', '2027-01-03'],
  ['Thu, 1 Oct 2026', '2026-10-01', '2026-10-01'],
  ['mar. 6 oct. 2026', '2026-10-06', '2026-10-06'],
  ['2026年10月1日星期四', '2026-10-01', '2026-10-01'],
  ['Mar 2026', '2026-03-01', '2026-03-31'],
])('%s is a time', (cell, from, until) => {
  expect(readPeriod(cell, { order: 'dmy' })).toMatchObject({ from, until });
});

test.each([
  ['2026-10-31', { day: '2026-10-31' }],
  ['2026-10-31 09:00:00', { day: '2026-10-31' }],
  ['20261031', { day: '2026-10-31' }],
  ['31/10/2026', { day: '2026-10-31' }],
  ['31.10.26', { day: '2026-10-31' }],
  ['Oct 31, 2026', { day: '2026-10-31' }],
  ['Oct 06, 2026 09:00 am', { day: '2026-10-06' }],
  ['31 October 2026', { day: '2026-10-31' }],
  ['1er octobre 2026', { day: '2026-10-01' }],
  ['31 oct. 2026', { day: '2026-10-31' }],
  ['31 أكتوبر 2026', { day: '2026-10-31' }],
  ['٣١/١٠/٢٠٢٦', { day: '2026-10-31' }],
  ['31 tháng 10, 2026', { day: '2026-10-31' }],
  ['2026年10月31日', { day: '2026-10-31' }],
  ['2026-10', { month: '2026-10' }],
  ['202610', { month: '2026-10' }],
  ['10/2026', { month: '2026-10' }],
  ['Oct 2026', { month: '2026-10' }],
  ['Oct-26', { month: '2026-10' }],
  ['octobre 2026', { month: '2026-10' }],
  ['أكتوبر 2026', { month: '2026-10' }],
  ['Tháng 10 2026', { month: '2026-10' }],
  ['Tháng 10/2026', { month: '2026-10' }],
  ['2026年10月', { month: '2026-10' }],
])('%s is a date', (cell, dated) => {
  expect(readDate(cell, 'dmy')).toEqual(dated);
});

test.each(['', 'soon', '31/31/2026', '2026-13-01', 'Smarch 2026', '12'])('“%s” is no date', (cell) => {
  expect(readDate(cell, 'dmy')).toBeUndefined();
});
