import type { Column, ComputedColumn } from '../workbook/column';
import type { FormRow, FormTab, HeadCell, TableTab, TimelineTab, Tone } from '../workbook/tab';
import type { TableId } from '../workbook/tab-ids';
import type { ColumnOf, ColumnTab, HeadOf, HeadTab, RowOf, RowTab } from './cells';

/** What a description says of a part that the words do not know. */
type Wordless = 'this has no words: add them to every language in src/messages';

type WordedTable = TableId | 'checks';
type DescribedColumn<Id extends WordedTable> = Exclude<ColumnOf<Id>, 'id'>;
type ColumnsOf<Id extends WordedTable> = Record<DescribedColumn<Id>, Column>;

/** A row of the block above a table, in columns of that table. */
export interface HeadRowOf<Id extends ColumnTab> {
  label: ColumnOf<Id>;
  cells: { [Key in ColumnOf<Id>]?: HeadCell };
}

/** The block above a table: the rows that have words. */
type HeadOfTable<Id extends WordedTable> = Id extends HeadTab
  ? { head: Record<HeadOf<Id>, HeadRowOf<Id>> }
  : { head?: never };

type TableParts<Id extends WordedTable, Columns extends ColumnsOf<Id>> = Omit<
  TableTab<Id, Columns>,
  'shape' | 'spareRows' | 'head' | 'columns' | 'name'
> &
  HeadOfTable<Id> & {
    columns: Columns & Record<Exclude<keyof Columns, DescribedColumn<Id>>, Wordless>;
    name: DescribedColumn<Id>;
    spareRows?: number;
  };

/** A table as it is described: every column that has words, and no other. */
export const table = <Id extends WordedTable, Columns extends ColumnsOf<Id>>(
  tab: TableParts<Id, Columns>,
): TableTab<Id, Columns> => ({ shape: 'table', spareRows: 10, ...tab });

type RowsOf<Id extends RowTab> = Record<RowOf<Id>, FormRow>;
/** Jumps to a tab are named by its title or by a formula. */
type Named<Rows> = { [Key in keyof Rows]: Rows[Key] extends { kind: 'tab' } ? Key : never }[keyof Rows];

/** A form as it is described: every row that has words, and no other but jumps. */
export const form = <Id extends RowTab, Rows extends RowsOf<Id>>(
  tab: Omit<FormTab<Id, Rows>, 'shape' | 'rows'> & {
    rows: Rows & Record<Exclude<keyof Rows, RowOf<Id> | Named<Rows>>, Wordless>;
  },
): FormTab<Id, Rows> => ({ shape: 'form', ...tab });

/** The timeline as it is described, with the words of its columns and of what stands above them. */
export const timelineTab = <Columns extends Record<ColumnOf<'timeline'>, ComputedColumn>>(
  tab: Omit<TimelineTab, 'id' | 'shape' | 'columns' | 'head' | 'legend'> & {
    columns: Columns & Record<Exclude<keyof Columns, ColumnOf<'timeline'>>, Wordless>;
    head: Record<HeadOf<'timeline'>, HeadRowOf<'timeline'>>;
    legend: { [Key in ColumnOf<'timeline'>]?: Tone };
  },
): Omit<TimelineTab, 'columns' | 'head' | 'legend'> & Pick<typeof tab, 'columns' | 'head' | 'legend'> => ({
  id: 'timeline',
  shape: 'timeline',
  ...tab,
});
