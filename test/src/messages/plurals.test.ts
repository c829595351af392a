import { messagesOf } from '../../../src/messages/all';
import { sidebarMessagesOf } from '../../../src/messages/sidebar-all';
import { type Language, languages } from '../../../src/workbook/language';

const counts = [
  0, 1, 2, 3, 4, 5, 7, 10, 11, 12, 19, 20, 21, 22, 50, 99, 100, 101, 102, 103, 111, 200, 203, 1000,
];

/** Every sentence with a count in it, said with that count and fixed others. */
const sentences: [string, (language: Language, count: number) => string][] = [
  ['tabs built, in the menu', (language, count) => messagesOf(language).menu.built(count)],
  ['errors, in the menu', (language, count) => messagesOf(language).menu.checked(count, 6)],
  ['warnings, in the menu', (language, count) => messagesOf(language).menu.checked(6, count)],
  ['fields to correct', (language, count) => sidebarMessagesOf(language).sidebar.setUp.correct(count)],
  ['tabs built', (language, count) => sidebarMessagesOf(language).sidebar.home.built(count)],
  ['errors found', (language, count) => sidebarMessagesOf(language).sidebar.home.found(count, 6, 6)],
  ['warnings found', (language, count) => sidebarMessagesOf(language).sidebar.home.found(6, count, 6)],
  ['advice found', (language, count) => sidebarMessagesOf(language).sidebar.home.found(6, 6, count)],
  ['more findings', (language, count) => sidebarMessagesOf(language).sidebar.home.more(count)],
  ['more findings of a tab', (language, count) => sidebarMessagesOf(language).sidebar.findings.more(count)],
  ['accepted findings', (language, count) => sidebarMessagesOf(language).sidebar.findings.accepted(count)],
  ['more tabs', (language, count) => sidebarMessagesOf(language).sidebar.completeness.more(count)],
  ['more problems', (language, count) => sidebarMessagesOf(language).sidebar.problem.more(count)],
];
const shape = (text: string, count: number): string => text.replace(new RegExp(`\\b${count}\\b`), '#');

describe.each(languages)('in %s', (language) => {
  const rules = new Intl.PluralRules(language);

  test.each(sentences)('counts of one plural form have one sentence: %s', (_, say) => {
    const shapes = new Map<string, Set<string>>();
    for (const count of counts) {
      const form = rules.select(count);
      shapes.set(form, (shapes.get(form) ?? new Set()).add(shape(say(language, count), count)));
    }
    expect([...shapes].filter(([, texts]) => texts.size > 1)).toEqual([]);
  });
});

/** What does not change with the count in a language: English “advice”, and “and 3 more”. */
const unchanging: Partial<Record<Language, string[]>> = {
  en: ['advice found', 'more findings', 'more findings of a tab', 'more problems'],
};

test.each(['en', 'fr', 'ar'] as const)('in %s other plural forms are other sentences', (language) => {
  const rules = new Intl.PluralRules(language);
  for (const [name, say] of sentences) {
    if (unchanging[language]?.includes(name)) continue;
    const shapes = new Map(counts.map((count) => [rules.select(count), shape(say(language, count), count)]));
    expect([name, new Set(shapes.values()).size]).toEqual([name, shapes.size]);
  }
});
