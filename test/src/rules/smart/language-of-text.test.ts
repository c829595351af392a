import { languageOfText } from '../../../../src/rules/smart/sentence/language-of-text';
import { ar } from './sentences/ar';
import { en } from './sentences/en';
import { fr } from './sentences/fr';
import { vi } from './sentences/vi';
import { zh } from './sentences/zh';

test.each([
  ['en', en],
  ['fr', fr],
  ['ar', ar],
  ['vi', vi],
  ['zh', zh],
] as const)('goals in %s are known as such in a workbook of another language', (language, told) => {
  const other = language === 'en' ? 'fr' : 'en';
  const known = told.filter(([text]) => languageOfText(text, other) === language);
  expect(known.length / told.length).toBeGreaterThan(0.9);
});

test('a sentence that tells nothing is taken to be in the language of the workbook', () => {
  expect(languageOfText('SEO 2027', 'vi')).toBe('vi');
  expect(languageOfText('', 'zh')).toBe('zh');
});
