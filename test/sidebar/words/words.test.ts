import { amountAsRead, monthNames } from '../../../sidebar/words/numbers';
import { faultPhrase, problemSentence } from '../../../sidebar/words/problem-sentence';
import { titleOf } from '../../../sidebar/words/title-of';
import { type Problem, problemCodes } from '../../../src/calls/problem';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { languages } from '../../../src/workbook/language';

const en = sidebarMessagesOf('en');

test('every problem has a sentence in every language, even without the list of its faults', () => {
  const facts = { version: '9', titles: 'Goals', call: 'look', detail: 'x' };
  const sentences = languages.flatMap((language) =>
    problemCodes.map((code) => problemSentence(sidebarMessagesOf(language), { code, facts })),
  );
  expect(sentences.filter((sentence) => sentence === '' || sentence.includes('undefined'))).toEqual([]);
});

test('what there are no words for shows its code', () => {
  expect(problemSentence(en, { code: 'fromTomorrow', facts: {} } as unknown as Problem)).toBe('fromTomorrow');
  expect(faultPhrase(en, { path: 'a', reason: 'too_big' })).toBe('too_big');
  expect(titleOf(en, 'forecast')).toBe('forecast');
});

test.each(languages)('in %s there are twelve different months', (language) => {
  expect(new Set(monthNames(language).map(([, name]) => name)).size).toBe(12);
});

test('an amount is shown with its currency once that is known', () => {
  expect(amountAsRead('en', 12000.5, 'EU')).toBe('12,000.5');
  expect(amountAsRead('en', 12000, 'VND')).toBe('VND\u00a012,000');
});

test('amounts are shown in the digits the sheets use, in every language', () => {
  expect(languages.filter((language) => !/12/.test(amountAsRead(language, 12, 'EUR')))).toEqual([]);
});
