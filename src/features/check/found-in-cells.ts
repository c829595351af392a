import type { Layout } from '../../engine/lay-out';
import { keyAt, type TabLayout } from '../../engine/resolve/tab-layout';
import type { AlteredCell } from '../../engine/write/altered-cells';
import type { Altered, Deleted } from '../../model/plan';
import { wordFor } from '../../records/words';
import { isForm, isTypedTable, tableOf, tabOf } from '../../tabs/all';
import { tabWords } from '../../tabs/tab-words';

/** Cells of ours in which something else was found, by what people call them. */
export function alteredOf(cells: AlteredCell[], layout: Layout): Altered[] {
  return cells.flatMap(({ tab, row, column, ...contents }): Altered[] => {
    const tabLayout = layout.tabLayouts[tab];
    if (!tabLayout) return [];
    const key = isForm(tabOf(tab)) ? keyAt(tabLayout.rows, row) : keyAt(tabLayout.columns, column);
    return [{ place: { tab, row, column }, key, name: nameOfRow(tabLayout, row, layout), ...contents }];
  });
}

/** What a row is called: by its name, by what stands before it above the rows, or by its tab. */
function nameOfRow({ id, title, rows, first }: TabLayout, row: number, { records, context }: Layout): string {
  if (isTypedTable(id) && first > 0 && row >= first) {
    const found = records.tables[id].find((each) => each.row === row);
    const { name, columns } = tableOf(id);
    const typed = String(
      new Map<string, unknown>(Object.entries(found?.typed ?? {})).get(name) ?? found?.id ?? '',
    );
    const column = columns[name];
    const list = column && 'list' in column ? column.list : undefined;
    return (list ? wordFor(list, typed, context.language) : typed) || title;
  }
  return tabWords(context.messages, id).head?.[keyAt(rows, row)] ?? title;
}

/** Columns and rows that stood in our tabs once and are gone. */
export const deletedIn = ({ tabLayouts }: Layout): Deleted[] =>
  Object.values(tabLayouts).flatMap(({ id, deleted, columns, rows, keyRow }) =>
    deleted.map((key) => {
      const column = columns.get(key);
      return column === undefined
        ? { key, place: { tab: id, row: rows.get(key) ?? 1, column: columns.get('label') ?? 1 } }
        : { key, place: { tab: id, row: rows.get('header') ?? keyRow, column } };
    }),
  );
