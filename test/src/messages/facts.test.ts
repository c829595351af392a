import { problemCodes } from '../../../src/calls/problem';
import { messagesOf } from '../../../src/messages/all';
import { languages } from '../../../src/workbook/language';
import { anyFacts } from './flatten';

/** The facts that a sentence asks for. */
function factsOf(worded: (facts: Record<string, string>) => string): string[] {
  const asked = new Set<string>();
  worded(anyFacts(asked));
  return [...asked].sort();
}

/** What a problem's sentence may be told, by code. */
const problemFacts: Record<string, string[]> = {
  newerWorkbook: ['version'],
  settingsBad: ['faults'],
  planBad: ['faults'],
  tabBroken: ['titles'],
  callBad: ['call'],
  serviceFailed: ['detail'],
};

test.each(languages)('every problem has its sentence in %s, with the facts that come with it', (language) => {
  const { problems } = messagesOf(language);
  expect(Object.keys(problems).sort()).toEqual([...problemCodes].sort());
  for (const code of problemCodes) {
    const asked = new Set<string>();
    problems[code](anyFacts(asked));
    const unknown = [...asked].filter((fact) => !problemFacts[code]?.includes(fact));
    expect([code, ...unknown]).toEqual([code]);
  }
});

test.each(languages)('every finding tells in %s the facts it tells in English', (language) => {
  const english = messagesOf('en').findings;
  for (const [code, worded] of Object.entries(messagesOf(language).findings)) {
    const wanted = english[code as keyof typeof english];
    expect([code, factsOf(worded.what)]).toEqual([code, factsOf(wanted.what)]);
  }
});

test.each(languages)('every repair tells in %s the facts it tells in English', (language) => {
  const told = (words: object) =>
    Object.entries(words).map(([kind, worded]) => [
      kind,
      Object.entries(worded as Record<string, (facts: Record<string, string>) => string>).map(
        ([part, sentence]) => [part, factsOf(sentence)],
      ),
    ]);
  expect(told(messagesOf(language).repair)).toEqual(told(messagesOf('en').repair));
});

test.each(languages)('every reason of a goal tells in %s the facts it tells in English', (language) => {
  const english = messagesOf('en').smart;
  for (const [code, worded] of Object.entries(messagesOf(language).smart)) {
    const wanted = english[code as keyof typeof english];
    expect([code, factsOf(worded.what)]).toEqual([code, factsOf(wanted.what)]);
  }
});
