import type { CellValue } from '../../../preview/spreadsheet/book';
import { displayText } from '../../../preview/spreadsheet/display-text';

const shown = (value: CellValue, format?: string, locale = 'en_US') =>
  displayText(format === undefined ? { value } : { value, format }, locale);

describe('what a cell shows', () => {
  test.each([
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
    [1234567, '#,##0', 'fr_FR', '1 234 567'],
    [0.125, '0.0%', 'en_US', '12.5%'],
    [1.005, '0.00', 'en_US', '1.01'],
    [-3, '0', 'en_US', '-3'],
    [-0.001, '0.00', 'en_US', '0.00'],
    [-3, '#,##0;(#,##0);"none"', 'en_US', '(3)'],
    [0, '#,##0;(#,##0);"none"', 'en_US', 'none'],
    [5, '"$"#,##0.00', 'en_US', '$5.00'],
    [5, '[$€-40C]#,##0', 'en_US', '€5'],
    [7, '000', 'en_US', '007'],
    [0.5, '#.##', 'en_US', '.5'],
    [12345, '0.00E+00', 'en_US', '1.23E+04'],
    [0.1 + 0.2, undefined, 'en_US', '0.3'],
    [0.5, undefined, 'fr_FR', '0,5'],
    [46348, 'yyyy-mm-dd', 'en_US', '2026-11-22'],
    [46348, 'd mmm yyyy', 'en_US', '22 Nov 2026'],
    [46348, 'dddd', 'en_US', 'Sunday'],
    [46348.75, 'h:mm am/pm', 'en_US', '6:00 PM'],
    [46348.75, 'dd/mm/yyyy hh:mm:ss', 'en_US', '22/11/2026 18:00:00'],
    [1.5, '[h]:mm', 'en_US', '36:00'],
    ['text', '0.00', 'en_US', 'text'],
    ['text', '"<"@">"', 'en_US', '<text>'],
    [true, undefined, 'en_US', 'TRUE'],
  ])('%s as %s in %s is %s', (value, format, locale, text) => {
    expect(shown(value, format, locale)).toBe(text);
  });

  test('nothing, where there is nothing', () => {
    expect(displayText(undefined, 'en_US')).toBe('');
  });
});
