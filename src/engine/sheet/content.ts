import { type FormId, type FormOf, type RowOf, type Settings, type TableId, tableOf } from '../../tabs/all';
import type { TabId } from '../../tabs/ids';
import { isMonth, type Month } from '../../workbook/day';
import { keysOf } from '../../workbook/keys-of';

/** A row to be written, with its id and any cells that could not be read when it was saved, by key or `key:month`. */
export type ContentRow<Id extends TableId = TableId> = {
  id: string;
  typed: RowOf<Id>;
  unread?: Record<string, string>;
};

/** A form's answers to be written. */
export interface ContentForm<Id extends FormId = FormId> {
  typed: FormOf<Id>;
  unread?: Record<string, string>;
}

/** Typed content to be written into blank cells: from the set-up form or from a plan file. */
export interface Content {
  settings: Settings;
  unread?: Record<string, string>;
  forms?: { [Id in FormId]?: ContentForm<Id> };
  tables: { [Id in TableId]?: ContentRow<Id>[] };
}

/** Tabs that content is to come into, or that it needs: they are built whatever the size, so that nothing is left out. */
export const tabsWith = ({ forms, tables }: Content): TabId[] => [
  ...keysOf(forms ?? {}),
  ...keysOf(tables)
    .filter((id) => (tables[id]?.length ?? 0) > 0)
    .flatMap((id) => [id, ...neededBy(id, tables[id] ?? [])]),
];

/** Tabs without which a column that rows have something for would not be there. */
function neededBy(id: TableId, rows: ContentRow[]): TabId[] {
  const { columns } = tableOf(id);
  const filled = new Set(rows.flatMap(({ typed, unread }) => Object.keys({ ...typed, ...unread })));
  return [...filled].flatMap((key) => columns[key]?.needs ?? []);
}

/** Every month that rows have something for, be it in the plan or not. */
export const monthsIn = (rows: ContentRow[]): Month[] =>
  rows.flatMap(({ typed, unread = {} }) => [
    ...Object.values(typed).flatMap((value) => (typeof value === 'object' ? Object.keys(value) : [])),
    ...Object.keys(unread)
      .flatMap((key) => key.split(':')[1] ?? [])
      .filter(isMonth),
  ]);
