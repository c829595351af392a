import type { FormulaOf, Shown } from '../workbook/column';
import { blank, call, concat, type Formula, isEmpty, when } from '../workbook/formula';
import type { TabRow } from '../workbook/tab';
import type { TabId, TableId } from '../workbook/tab-ids';
import type { ColumnOf, Numbered } from './cells';
import { column, rowLink } from './cells';

/** Which row of a table a row of a form shows. */
interface Listed<Id extends TableId> {
  tab: Id;
  needs?: TabId;
  /** The column whose words are the jump. */
  name: ColumnOf<Id>;
  /** One-based place among the rows of the table; may be an error where there is none. */
  place: Formula | number;
  count: (cell: CellOf<Id>) => Formula;
  shown: Shown;
  remark: (cell: CellOf<Id>) => Formula;
}
type CellOf<Id extends TableId> = (column: ColumnOf<Id>) => Formula;

/** A row of a table, under its name, with a figure and a remark; blank where the table has no such row. */
export function listed<Id extends TableId>({
  name,
  place,
  count,
  shown,
  remark,
  ...where
}: Listed<Id>): TabRow {
  const cell: CellOf<Id> = (key) => call('INDEX', column(where.tab, key), place);
  const ifThere =
    (worded: Formula): FormulaOf =>
    () =>
      call('IFERROR', when(isEmpty(cell(name)), blank, worded), blank);
  return {
    kind: 'tab',
    ...where,
    label: ifThere(call('HYPERLINK', rowLink(where.tab, name, call('ROW', cell(name))), text(cell(name)))),
    count: ifThere(count(cell)),
    shown,
    remark: ifThere(remark(cell)),
  };
}

/** The text of a cell; of a blank one nothing, where INDEX gives 0. */
export const text = (cell: Formula): Formula => concat(cell, blank);

export const ifNumber = (cell: Formula): Formula => when(call('ISNUMBER', cell), cell);

/** Rows of a form that differ by their number only: `goal1`, `goal2`, ... */
export const numbered = (
  name: Numbered,
  count: number,
  rowOf: (turn: number) => TabRow,
): Record<`${Numbered}${number}`, TabRow> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index + 1}`, rowOf(index + 1)]));
