import { monthKey } from '../../engine/resolve/blueprint';
import { messagesOf } from '../../messages/all';
import { type TabWords, tabWords } from '../../messages/tab-words';
import { isTable, tabOf } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import { type CellValue, isDayValue } from '../../workbook/cell';
import { isMonthly } from '../../workbook/column';
import { monthOf } from '../../workbook/day';
import { languages } from '../../workbook/language';

/** The key that a header or a label of a tab stands for, whatever the language; undefined for other words. */
export type KeyOf = (value: CellValue) => string | undefined;

const wordsIn = (id: TabId): TabWords[] => languages.map((language) => tabWords(messagesOf(language), id));

/** Amounts have their currency in the header: `Planned (EUR)`. */
const folded = (text: string): string =>
  text
    .replace(/ \([A-Z]{3}\)$/, '')
    .trim()
    .toLowerCase();

function lookup(entries: [word: string, key: string][]): KeyOf {
  const keys = new Map(entries.map(([word, key]) => [folded(word), key]));
  return (value) => (typeof value === 'string' && value !== '' ? keys.get(folded(value)) : undefined);
}

/** Headers of a table; a day in the header row is the month of a monthly column. */
export function headerKeys(id: TabId): KeyOf {
  const tab = tabOf(id);
  const named = wordsIn(id).flatMap(({ columns = {} }) =>
    Object.entries(columns).map(([key, { name }]): [string, string] => [name, key]),
  );
  const byWord = lookup(named);
  const monthly = isTable(tab)
    ? Object.keys(tab.columns).find((key) => isMonthly(tab.columns[key]))
    : undefined;
  return (value) => (isDayValue(value) && monthly ? monthKey(monthly, monthOf(value.day)) : byWord(value));
}

/** Words of the rows above the header of a table or the timeline, or of a form's rows; jumps show the title of their tab. */
export function rowKeys(id: TabId): KeyOf {
  const tab = tabOf(id);
  const jumps = (tab.shape === 'form' ? Object.entries(tab.rows) : []).flatMap(([key, row]) =>
    row.kind === 'tab' && !row.label ? [{ key, to: row.tab }] : [],
  );
  return lookup([
    ...jumps.flatMap(({ key, to }) => wordsIn(to).map(({ title }): [string, string] => [title, key])),
    ...wordsIn(id).flatMap(({ title, about, rows = {}, head = {}, legend = {} }): [string, string][] => [
      [title, 'title'],
      [about, 'about'],
      ...Object.entries(rows).map(([key, { name }]): [string, string] => [name, key]),
      ...Object.entries(head).map(([key, word]): [string, string] => [word, key]),
      // The legend of the timeline stands beside its years.
      ...Object.values(legend).map((word): [string, string] => [word, 'years']),
    ]),
  ]);
}
