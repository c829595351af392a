import fc from 'fast-check';
import { encodeCell, isErrorValue, sameValue } from '../../../src/workbook/cell';

/** Whether a spreadsheet might take a text for anything but text: a digit of any script, a first sign, a truth value. */
const isDangerous = (text: string): boolean =>
  /\p{N}/u.test(text) || /^[^\p{L}]/u.test(text) || /^(true|false|vrai|faux)$/i.test(text);

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=+-@\'"0١۱१１௧½²/.:; \u3000\u00a0\t\nAaé＝＋－＠한字ع€$%#') }),
);

test('text that people type goes in as text, whatever it looks like', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const encoded = encodeCell(text);
      if (text === '') expect(encoded).toBe('');
      else if (isDangerous(text)) expect(encoded).toBe(`'${text}`);
      else expect([text, `'${text}`]).toContain(encoded);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝SUM(A1)',
  ' =A',
  '\u3000=A',
  '\t=A',
  '٣',
  'يناير ٣',
  '१२',
  '１２',
  '12/2026',
  '2027-01-01',
  'mai 5',
  'TRUE',
  'False',
  'vrai',
  '50 %',
  '€',
  "'quoted",
  '#REF!',
])('%j can become nothing but text', (text) => {
  expect(encodeCell(text)).toBe(`'${text}`);
});

test.each(['Goals', 'Objectifs', 'الأهداف', '目标', 'Mục tiêu', 'True love'])('%j needs no mark', (text) => {
  expect(encodeCell(text)).toBe(text);
});

test('days go in as numbers; numbers, truth values and our own formulas as they are', () => {
  expect(encodeCell({ day: '2026-11-22' })).toBe(46348);
  expect(encodeCell(12.5)).toBe(12.5);
  expect(encodeCell(true)).toBe(true);
  expect(encodeCell({ formula: '=SUM(A1:A3)' })).toBe('=SUM(A1:A3)');
});

test.each(['#REF!', '#N/A', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#ERROR!'])('%s is an error', (text) => {
  expect(isErrorValue(text)).toBe(true);
});

test('a text that only begins like a number sign is no error', () => {
  expect(isErrorValue('#1 in town')).toBe(false);
  expect(isErrorValue(0)).toBe(false);
});

test('a cell holds the same only when it holds the same kind', () => {
  expect(sameValue({ day: '2026-11-22' }, { day: '2026-11-22' })).toBe(true);
  expect(sameValue({ day: '2026-11-22' }, { day: '2026-11-23' })).toBe(false);
  expect(sameValue({ day: '2026-11-22' }, 46348)).toBe(true);
  expect(sameValue('1', 1)).toBe(false);
  expect(sameValue('', 0)).toBe(false);
});
