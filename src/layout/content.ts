import type { RowOf, Settings, TableId } from '../tabs/all';

/** A row to be written, with its id and any cells that could not be read when it was saved, by key or `key:month`. */
export type ContentRow<Id extends TableId = TableId> = {
  id: string;
  typed: RowOf<Id>;
  unread?: Record<string, string>;
};

/** Typed content to be written into blank cells: from the set-up form or from a plan file. */
export interface Content {
  settings: Settings;
  unread?: Record<string, string>;
  tables: { [Id in TableId]?: ContentRow<Id>[] };
}
