import { serialOf } from '../../../preview/spreadsheet/serial-days';
import { readTyped } from '../../../preview/spreadsheet/typed-text';

const today = serialOf(2026, 5, 4);
const typed = (text: string, locale = 'en_US', format?: string) => readTyped(text, locale, { format, today });

describe('what people type', () => {
  test.each([
    ['12', 'en_US', { value: 12 }],
    ['-1,234.5', 'en_US', { value: -1234.5, format: '#,##0.00' }],
    ['1.234,5', 'de_DE', { value: 1234.5, format: '#,##0.00' }],
    ['1 234,5', 'fr_FR', { value: 1234.5, format: '#,##0.00' }],
    ['0,5', 'vi_VN', { value: 0.5 }],
    ['0.5', 'ar_EG', { value: 0.5 }],
    ['12%', 'en_US', { value: 0.12, format: '0%' }],
    ['12,5 %', 'fr_FR', { value: 0.125, format: '0.00%' }],
    ['$5', 'en_US', { value: 5, format: '"$"#,##0', isCurrency: true }],
    ['5 €', 'fr_FR', { value: 5, format: '#,##0" €"', isCurrency: true }],
    ['(3)', 'en_US', { value: -3 }],
    ['1e3', 'en_US', { value: 1000 }],
    ['+33612345678', 'en_US', { value: 33612345678 }],
  ])('%s in %s is a number', (text, locale, expected) => {
    expect(typed(text, locale)).toEqual(expected);
  });

  test.each([
    ['2026-11-22', 'vi_VN', 46348, 'yyyy-mm-dd'],
    ['11/22/2026', 'en_US', 46348, 'm/d/yyyy'],
    ['22/11/2026', 'fr_FR', 46348, 'dd/mm/yyyy'],
    ['22.11.26', 'de_DE', 46348, 'dd.mm.yyyy'],
    ['2026/11/22', 'zh_CN', 46348, 'yyyy/mm/dd'],
    ['11/22', 'en_US', 46348, 'm/d/yyyy'],
    ['22 Nov 2026', 'en_GB', 46348, 'd mmm yyyy'],
    ['November 22, 2026', 'en_US', 46348, 'mmm d, yyyy'],
    ['2026-11-22 18:00', 'en_US', 46348.75, 'yyyy-mm-dd h:mm'],
    ['18:00', 'en_US', 0.75, 'h:mm'],
  ])('%s in %s is a day or a time', (text, locale, value, format) => {
    expect(typed(text, locale)).toEqual({ value, format });
  });

  test.each([
    ['1,5', 'en_US'],
    ['0.5', 'fr_FR'],
    ['31/02/2026', 'fr_FR'],
    ['13/13/2026', 'en_US'],
    ['1,23,4', 'en_US'],
    ['Q1', 'en_US'],
    ['-', 'en_US'],
    ['1st of May', 'en_US'],
    ['Nov', 'en_US'],
    ['march 2026 plan', 'en_US'],
    ['١٢', 'ar_EG'],
  ])('%s in %s stays a text', (text, locale) => {
    expect(typed(text, locale)).toEqual({ value: text });
  });

  test('an apostrophe keeps a text a text, and is not kept', () => {
    expect(typed("'=A1")).toEqual({ value: '=A1' });
    expect(typed("''tis")).toEqual({ value: "'tis" });
  });

  test('an equals sign or a plus before a word makes a formula', () => {
    expect(typed('=A1')).toEqual({ formula: '=A1' });
    expect(typed('+A1')).toEqual({ formula: '=+A1' });
    expect(typed('=')).toEqual({ value: '=' });
  });

  test('a cell for plain text takes everything as it is', () => {
    expect(typed('12', 'en_US', '@')).toEqual({ value: '12' });
  });

  test('truth is read in any case of letters', () => {
    expect([typed('true'), typed('FALSE')]).toEqual([{ value: true }, { value: false }]);
  });
});
