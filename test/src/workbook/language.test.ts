import { isRightToLeft, languageOf, languages } from '../../../src/workbook/language';

test.each([
  ['fr_CA', 'fr'],
  ['zh-TW', 'zh'],
  ['AR', 'ar'],
  ['vi', 'vi'],
  ['en_GB', 'en'],
  ['de_DE', 'en'],
  ['', 'en'],
])('who has %j set is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('Arabic alone is written from right to left', () => {
  expect(languages.filter(isRightToLeft)).toEqual(['ar']);
});
