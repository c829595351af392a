import fc from 'fast-check';
import { languages } from '../../../src/workbook/language';
import { sayAmount, sayDay, sayMonth, sayNumber, sayShare } from '../../../src/workbook/say-number';

// Sentences keep Western digits in Arabic, as the sheets do.
const locales = { en: 'en', fr: 'fr', ar: 'ar-u-nu-latn', vi: 'vi', zh: 'zh' };

/** ICU's marks of direction are no part of the number. */
const bare = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '');

test.each(languages)('whole numbers in %s are grouped as the language groups them', (language) => {
  const format = new Intl.NumberFormat(locales[language]);
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (value) => {
      expect(bare(sayNumber(value, language))).toBe(bare(format.format(value)));
    }),
  );
});

test.each(languages)('decimals in %s have the decimal sign of the language', (language) => {
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  for (const value of [12.25, 1234.75, -0.51]) {
    expect(bare(sayNumber(value, language))).toBe(bare(format.format(value)));
  }
});

test('an amount shows its decimals only where it has any, and its currency', () => {
  expect(sayAmount(1_200_000, 'EUR', 'en')).toBe('12,000\u00a0EUR');
  expect(sayAmount(1_200_050, 'EUR', 'en')).toBe('12,000.50\u00a0EUR');
  expect(sayAmount(1_200_050, 'EUR', 'fr')).toBe('12\u202f000,50\u00a0EUR');
  expect(sayAmount(12_000_000, 'VND', 'vi')).toBe('12.000.000\u00a0VND');
  expect(sayAmount(1500, 'KWD', 'ar')).toBe('1.500\u00a0KWD');
  expect(sayAmount(-500, 'EUR', 'en')).toBe('-5\u00a0EUR');
  expect(sayAmount(500, '', 'en')).toBe('5');
});

test('a share is said in per cent', () => {
  expect(sayShare(0.25, 'en')).toBe('25%');
  expect(sayShare(1.125, 'fr')).toBe('112,5\u00a0%');
  expect(sayShare(0, 'zh')).toBe('0%');
});

test('very small numbers are said in figures, not in powers of ten', () => {
  for (const language of languages) expect(sayNumber(0.0000001, language)).not.toMatch(/e/);
});

test('days and months stand in the order the language reads them', () => {
  expect(languages.map((language) => sayDay('2026-11-22', language))).toEqual([
    '2026-11-22',
    '22/11/2026',
    '2026-11-22',
    '22/11/2026',
    '2026-11-22',
  ]);
  expect(sayMonth('2026-11', 'vi')).toBe('11/2026');
  expect(sayMonth('2026-11', 'en')).toBe('2026-11');
});

test('a number is said with four decimals at most', () => {
  expect([1, 1.5, 0.1234, 0.12345, 0.00006].map((value) => sayNumber(value, 'en'))).toEqual([
    '1',
    '1.5',
    '0.1234',
    '0.1235',
    '0.0001',
  ]);
});
