import { messagesOf } from '../../messages/all';
import { tabWords } from '../../messages/tab-words';
import { linkText } from '../../records/link';
import { wordFor } from '../../records/words';
import { isForm, isTable, tabOf } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import { isTyped, type TypedColumn } from '../../workbook/column';
import type { Language } from '../../workbook/language';
import { toMinor } from '../../workbook/money';
import { sayAmount, sayDay, sayMonth, sayNumber, sayShare } from '../../workbook/say-number';
import type { Difference } from './compare';
import type { Facts, FactValue } from './facts';

/** Two plans and whoever reads how they differ. */
export interface Reading {
  before: Facts;
  now: Facts;
  language: Language;
  currency: string;
}

/** A difference ready to read: the row's name, the column's title, and what stood and stands there ('' for nothing). */
export interface SaidDifference {
  name: string;
  column: string;
  before: string;
  now: string;
}

/** Enough of a sentence to know it by. */
const longest = 140;

export function sayDifference(difference: Difference, reading: Reading): SaidDifference {
  const { tab, id } = difference;
  const name = id === '' ? '' : nameOf(tab, id, reading);
  if (difference.is !== 'changed') return { name, column: '', before: '', now: '' };
  const { key, before, now } = difference;
  const [columnName = '', month] = key.split(':');
  const say = (value: FactValue | undefined) =>
    value === undefined ? '' : shortened(sayValue(value, columnOf(tab, columnName), reading));
  const column = month ? sayMonth(month, reading.language) : titleOf(tab, columnName, reading.language);
  return { name, column, before: say(before), now: say(now) };
}

/** What a row is called today, or was when it was there: `G1 · its name`. */
function nameOf(tab: TabId, id: string, reading: Reading): string {
  const described = tabOf(tab);
  if (!isTable(described)) return id;
  const facts = reading.now[tab]?.[id] ?? reading.before[tab]?.[id];
  const name = facts?.[described.name];
  if (name === undefined) return id;
  return shortened(linkText(id, sayValue(name, columnOf(tab, described.name), reading)));
}

function columnOf(tab: TabId, key: string): TypedColumn | undefined {
  const described = tabOf(tab);
  if (isTable(described)) {
    const column = described.columns[key];
    return column && isTyped(column) ? column : undefined;
  }
  const row = isForm(described) ? described.rows[key] : undefined;
  return row && row.kind !== 'heading' && row.kind !== 'tab' && isTyped(row) ? row : undefined;
}

function titleOf(tab: TabId, key: string, language: Language): string {
  const { columns, rows } = tabWords(messagesOf(language), tab);
  // What was approved may name a column that is no more: then only its key is left.
  return (columns ?? rows)?.[key]?.name ?? key;
}

/** A value as its column shows it; what could not be read stays as it was typed. */
function sayValue(value: FactValue, column: TypedColumn | undefined, reading: Reading): string {
  const { language, currency } = reading;
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
      return column.to ? nameOf(column.to, value, reading) : value;
    default:
      return value;
  }
}

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
