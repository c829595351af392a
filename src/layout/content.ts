import type { FormId, FormOf, RowOf, Settings, TableId } from '../tabs/all';

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
