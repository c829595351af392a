import { messagesOf } from '../../messages/all';
import { linkText } from '../../records/link';
import { wordFor } from '../../records/words';
import { isTypedTable, tableOf, tabOf } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import { tabWords } from '../../tabs/tab-words';
import type { TypedColumn } from '../../workbook/column';
import type { Language } from '../../workbook/language';
import { toMinor } from '../../workbook/money';
import { sayAmount, sayDay, sayMonth, sayNumber, sayShare } from '../../workbook/say-number';
import { typedParts } from '../../workbook/tab';
import type { Difference } from './compare';
import type { FactValue, PlanFacts } from './facts';

/** Two plans and whoever reads how they differ. */
export interface Comparison {
  before: PlanFacts;
  now: PlanFacts;
  language: Language;
  currency: string;
}

/** A difference ready to read: the row's name, the column's title, and what stood and stands there ('' for nothing). */
interface WordedDifference {
  name: string;
  column: string;
  before: string;
  now: string;
}

/** Enough of a sentence to know it by. */
const longest = 140;

export function sayDifference(difference: Difference, comparison: Comparison): WordedDifference {
  const { tab, id } = difference;
  const name = id === '' ? '' : nameOf(tab, id, comparison);
  if (difference.is !== 'changed') return { name, column: '', before: '', now: '' };
  const { key, before, now } = difference;
  const [columnName = '', month] = key.split(':');
  const say = (value: FactValue | undefined) =>
    value === undefined ? '' : shortened(sayValue(value, columnOf(tab, columnName), comparison));
  const column = month
    ? sayMonth(month, comparison.language)
    : headingOf(tab, columnName, comparison.language);
  return { name, column, before: say(before), now: say(now) };
}

/** What a row is called today, or was when it was there: `G1 · its name`. */
function nameOf(tab: TabId, id: string, comparison: Comparison): string {
  if (!isTypedTable(tab)) return id;
  const described = tableOf(tab);
  const facts = comparison.now[tab]?.[id] ?? comparison.before[tab]?.[id];
  const name = facts?.[described.name];
  if (name === undefined) return id;
  return shortened(linkText(id, sayValue(name, columnOf(tab, described.name), comparison)));
}

const columnOf = (tab: TabId, key: string): TypedColumn | undefined => typedParts(tabOf(tab))[key];

function headingOf(tab: TabId, key: string, language: Language): string {
  const { columns, rows } = tabWords(messagesOf(language), tab);
  // What was approved may name a column that is no more: then only its key is left.
  return (columns ?? rows)?.[key]?.name ?? key;
}

/** A value as its column shows it; what could not be read stays as it was typed. */
function sayValue(value: FactValue, column: TypedColumn | undefined, comparison: Comparison): string {
  const { language, currency } = comparison;
  const isMoney = column?.kind === 'money' || (column?.kind === 'monthly' && column.of === 'money');
  if (typeof value === 'number') {
    if (isMoney) return sayAmount(toMinor(value, currency), currency, language);
    return column?.kind === 'share' ? sayShare(value, language) : sayNumber(value, language);
  }
  switch (column?.kind) {
    case 'date':
      return sayDay(value, language);
    case 'month':
      return sayMonth(value, language);
    case 'choice':
      return column.list ? wordFor(column.list, value, language) : value;
    case 'link':
      return column.to ? nameOf(column.to, value, comparison) : value;
    default:
      return value;
  }
}

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
