import { messagesOf } from '../../../src/messages/all';
import type { Worded } from '../../../src/messages/worded';
import { isTable, tabOf, typedTables } from '../../../src/tabs/all';
import { type Language, languages } from '../../../src/workbook/language';

/** Choices, links and dates show by themselves what belongs there. */
const wanting = ['text', 'prose', 'number', 'whole', 'money', 'share'];

const examples: Record<Language, RegExp> = {
  en: /such as /i,
  fr: /par exemple /i,
  ar: /مثل/,
  vi: /ví dụ /i,
  zh: /例如/,
};

/** The upper ends of ranges are told by what they bound. */
const bounds = ['goals.upper', 'kpis.upper', 'kpis.target', 'goals.target', 'budget.upTo'];

test.each(languages)('in %s the note of every header where people type says what it could be', (language) => {
  const without = typedTables.flatMap((id) => {
    const tab = tabOf(id);
    const worded = messagesOf(language).tabs[id] as { columns: Record<string, Worded> };
    return Object.entries(isTable(tab) ? tab.columns : {})
      .filter(([, { kind }]) => wanting.includes(kind))
      .filter(([key]) => !examples[language].test(worded.columns[key]?.note ?? ''))
      .map(([key]) => `${id}.${key}`);
  });
  expect(without.filter((place) => !bounds.includes(place))).toEqual([]);
});
