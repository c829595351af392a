import {
  datePattern,
  dayPattern,
  isDayFormat,
  monthPattern,
  sharePattern,
} from '../../../src/workbook/formats';
import { languages } from '../../../src/workbook/language';
import { sayNames } from '../../../src/workbook/say-names';

test.each(languages)('days and months as %s writes them are known for such again', (language) => {
  expect(isDayFormat(datePattern(language))).toBe(true);
  expect(isDayFormat(monthPattern(language))).toBe(true);
  expect(datePattern(language)).toMatch(/d/);
  expect(monthPattern(language)).toMatch(/^[^d]*m[^d]*y[^d]*$|^[^d]*y[^d]*m[^d]*$/);
});

test.each([sharePattern, dayPattern, '', '0.00'])('%j is no pattern of days', (format) => {
  expect(isDayFormat(format)).toBe(false);
});

test('names are parted as a language parts them', () => {
  const said = languages.map((language) => sayNames(['A', 'B', 'C'], language));
  expect(said).toEqual(['A, B, C', 'A, B, C', 'A، B، C', 'A, B, C', 'A、B、C']);
});
