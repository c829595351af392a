import fc from 'fast-check';
import { isCurrency, minorDigits, moneyPattern, toMajor, toMinor } from '../../../src/workbook/money';

const currencies = fc.constantFrom('EUR', 'USD', 'VND', 'JPY', 'KWD', 'TND', 'XOF');
const minors = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });

test.each(['EUR', 'USD', 'GBP', 'CNY', 'SAR', 'VND', 'JPY', 'KRW', 'KWD', 'TND', 'JOD', 'CLP'])(
  'amounts in %s have as many decimals as the rest of the world gives them',
  (currency) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    expect(minorDigits(currency)).toBe(format.resolvedOptions().maximumFractionDigits);
  },
);

test('an amount in minor units is read as the amount it came from', () => {
  fc.assert(
    fc.property(minors, currencies, (minor, currency) => {
      expect(toMinor(toMajor(minor, currency), currency)).toBe(minor);
    }),
  );
});

test('ten times ten cents is one euro, to the cent', () => {
  const sum = Array.from({ length: 10 }, () => toMinor(0.1, 'EUR')).reduce(
    (total, cents) => total + cents,
    0,
  );
  expect(sum).toBe(toMinor(1, 'EUR'));
  expect(toMinor(1.15, 'EUR')).toBe(115);
});

test('sums of amounts are exact, in whatever order they are added', () => {
  fc.assert(
    fc.property(fc.array(minors, { maxLength: 50 }), currencies, (amounts, currency) => {
      const typed = amounts.map((minor) => toMajor(minor, currency));
      const add = (total: number, amount: number) => total + toMinor(amount, currency);
      const exact = amounts.reduce((total, minor) => total + BigInt(minor), 0n);
      expect(BigInt(typed.reduce(add, 0))).toBe(exact);
      expect(BigInt([...typed].reverse().reduce(add, 0))).toBe(exact);
    }),
  );
});

test.each([
  ['EUR', '#,##0.00'],
  ['VND', '#,##0'],
  ['KWD', '#,##0.000'],
])('amounts in %s are shown as %s', (currency, pattern) => {
  expect(moneyPattern(currency)).toBe(pattern);
});

test.each([
  ['EUR', true],
  ['eur', false],
  ['EURO', false],
  ['€', false],
  ['', false],
])('whether %j is a currency code: %p', (code, is) => {
  expect(isCurrency(code)).toBe(is);
});

test.each([
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
  [2, 'EUR USD GBP CHF CNY SAR MAD EGP INR BRL'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
])('amounts have %i decimals in %s', (digits, currencies) => {
  for (const currency of currencies.split(' '))
    expect([currency, minorDigits(currency)]).toEqual([currency, digits]);
});
