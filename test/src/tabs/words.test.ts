import { messagesOf } from '../../../src/messages/all';
import { isForm, isTable, isTimeline, tabOf } from '../../../src/tabs/all';
import { type TabId, tabIds } from '../../../src/tabs/ids';
import { wordLists, wordsOf } from '../../../src/tabs/words';
import { keysOf } from '../../../src/workbook/keys-of';
import { languages } from '../../../src/workbook/language';

/** English is the type of every language: what it has, all have. */
const { tabs: worded } = messagesOf('en');

const describedKeys = (id: TabId): Record<string, string[]> => {
  const tab = tabOf(id);
  if (isTable(tab)) {
    return {
      columns: ['id', ...Object.keys(tab.columns)],
      ...(tab.head ? { head: Object.keys(tab.head) } : {}),
    };
  }
  if (isTimeline(tab)) {
    return {
      columns: Object.keys(tab.columns),
      head: Object.keys(tab.head),
      legend: Object.values(tab.legend),
    };
  }
  return isForm(tab) ? { rows: Object.keys(tab.rows).filter((key) => tab.rows[key]?.kind !== 'tab') } : {};
};

test.each(tabIds)('the %s tab has words for every column and row, and none too many', (id) => {
  const {
    title,
    about,
    ...words
  }: { title: string; about: string; columns?: object; rows?: object; head?: object } = worded[id];
  expect([title, about]).not.toContain('');
  const keys = Object.fromEntries(
    Object.entries(words).map(([part, texts]) => [part, Object.keys(texts).sort()]),
  );
  const wanted = Object.entries(describedKeys(id)).map(([part, texts]) => [part, [...texts].sort()]);
  expect(keys).toEqual(Object.fromEntries(wanted));
});

test.each(languages)('every code of every list has its word in %s', (language) => {
  for (const list of keysOf(wordLists)) {
    const words = wordsOf(language, list);
    expect([list, ...wordLists[list].filter((code) => !words[code])]).toEqual([list]);
  }
});
