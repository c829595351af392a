import fc from 'fast-check';
import { parseAmount, parseWhole } from '../../../sidebar/state/amount';

test.each([
  ['12000', 12000],
  ['12000.5', 12000.5],
  ['12000,50', 12000.5],
  ['12,000.50', 12000.5],
  ['12.000,50', 12000.5],
  ['12 000,50', 12000.5],
  ['12\u202f000', 12000],
  ["12'000.50", 12000.5],
  ['12,34,567', 1234567],
  ['1.234.567', 1234567],
  ['١٢٬٠٠٠٫٥', 12000.5],
  ['۱۲۰۰۰', 12000],
  ['१२,०००', 12000],
  ['１２，０００．５', 12000.5],
  ['\u200f12,000\u200e', 12000],
  ['0', 0],
  ['0.125', 0.125],
  [' 7 ', 7],
])('%j is %d', (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});

test.each(['12,000', '12.000'])('%j is twelve thousand: a budget has no thousandths', (text) => {
  expect(parseAmount(text)).toBe(12000);
});

test.each([
  '',
  ' ',
  'a lot',
  '-5',
  '1,2,3',
  '12,00,0',
  '1.2.3',
  '12k',
  '€12',
  '1e5',
  '5.',
  '.5',
  '9999999999999',
  '三',
])('%j is no amount', (text) => {
  expect(parseAmount(text)).toBeUndefined();
});

const locales = [
  'en',
  'en-IN',
  'fr',
  'de',
  'de-CH',
  'sv',
  'vi',
  'zh',
  'ar',
  'ar-EG',
  'fa',
  'hi-IN-u-nu-deva',
  'bn',
  'th-u-nu-thai',
];

test('an amount written as any locale writes it is read back', () => {
  const amounts = fc.integer({ min: 0, max: 10 ** 13 }).map((cents) => cents / 100);
  const options = { maximumFractionDigits: 2 };
  fc.assert(
    fc.property(amounts, fc.constantFrom(...locales), (amount, locale) => {
      expect(parseAmount(new Intl.NumberFormat(locale, options).format(amount))).toBe(amount);
    }),
  );
});

test('no text whatever gives a number below 0 or beyond what is exact', () => {
  const letters = fc.constantFrom(..."0123456789٠٩.,٫٬ '-+e");
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: letters })), (text) => {
      const amount = parseAmount(text) ?? 0;
      expect(amount >= 0 && Number.isSafeInteger(Math.round(amount * 1000))).toBe(true);
    }),
  );
});

test.each([
  ['12', 12],
  [' ١٢ ', 12],
  ['1.5', undefined],
  ['', undefined],
  ['twelve', undefined],
])('%j is the whole number %p', (text, number) => {
  expect(parseWhole(text)).toBe(number);
});
