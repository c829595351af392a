import { messagesOf } from '../../messages/all';
import type { Messages } from '../../messages/messages';
import { linkText } from '../../records/link';
import type { Records } from '../../records/records';
import { wordFor } from '../../records/words';
import { type TableId, tableOf, typedTables } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import type { Addresses } from '../../workbook/addresses';
import type { ListId } from '../../workbook/choice-lists';
import type { Environment } from '../../workbook/column';
import type { Month } from '../../workbook/day';
import type { Language } from '../../workbook/language';
import type { Content } from '../sheet/content';

/** Everything that drawing a tab may depend on. */
export interface Context {
  language: Language;
  messages: Messages;
  environment: Environment;
  months: Month[];
  addresses: Addresses;
  records: Records;
  content: Content;
  /** The text of a link to a row, `G1 · its name`; undefined where there is no such row. */
  linkTo(table: TabId, id: string): string | undefined;
  /** The id of the one row with this name. */
  idNamed(table: TabId, name: string): string | undefined;
  wordFor(list: ListId, code: string): string;
}

type Given = Omit<Context, 'messages' | 'linkTo' | 'idNamed' | 'wordFor'>;

export function contextOf(given: Given): Context {
  const names = new Map<TabId, Map<string, string>>();
  for (const id of typedTables) names.set(id, namesIn(given, id));
  return {
    ...given,
    messages: messagesOf(given.language),
    linkTo(table, id) {
      const name = names.get(table)?.get(id);
      return name === undefined ? undefined : linkText(id, name);
    },
    idNamed(table, name) {
      const same = [...(names.get(table) ?? [])].filter(
        ([, other]) => other.toLowerCase() === name.toLowerCase(),
      );
      return same.length === 1 ? same[0]?.[0] : undefined;
    },
    wordFor: (list, code) => wordFor(list, code, given.language),
  };
}

/** Names of a table's rows by id, as they will stand when the content has been written. */
function namesIn({ records, content, language, environment }: Given, id: TableId): Map<string, string> {
  const names = new Map<string, string>();
  const tab = tableOf(id);
  if (!environment.has(id)) return names;
  const column = tab.columns[tab.name];
  const list = column && 'list' in column ? column.list : undefined;
  for (const row of [...records.tables[id], ...(content.tables[id] ?? [])]) {
    const typed: Record<string, unknown> = row.typed;
    const name = String(typed[tab.name] ?? '');
    if (row.id !== '') names.set(row.id, list ? wordFor(list, name, language) : name);
  }
  return names;
}
