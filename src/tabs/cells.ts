import type { KpiId } from '../kpis/catalogue';
import type { Measure } from '../kpis/measures';
import type { Messages } from '../messages/messages';
import type { ChoiceList, Code, LookUpId } from '../workbook/choice-lists';
import { concat, type Formula } from '../workbook/formula';
import type { weekKey } from '../workbook/tab';
import type { TabId } from '../workbook/tab-ids';

/**
 * What formulas may name. The words say which columns and rows a tab has, since every one has its words: what they do not
 * know does not compile.
 */
type Words = Messages['tabs'];
type Having<Part extends string> = {
  [Id in TabId]: Words[Id] extends Record<Part, object> ? Id : never;
}[TabId];

/** Tabs with columns, with questions, and with a block above the table. */
export type ColumnTab = Having<'columns'>;
export type RowTab = Having<'rows'>;
export type HeadTab = Having<'head'>;
/** A column of a tab; of several tabs, one that all of them have. */
export type ColumnOf<Id extends ColumnTab> = Extract<keyof Words[Id]['columns'], string>;
/** A row of a form that has words of its own. */
export type RowOf<Id extends RowTab> = Extract<keyof Words[Id]['rows'], string>;
/** A row of the block above a table. */
export type HeadOf<Id extends HeadTab> = Extract<keyof Words[Id]['head'], string>;
/** Rows of drawn forms that differ by their number only. */
export type Numbered =
  | 'goal'
  | 'campaign'
  | 'milestone'
  | 'channel'
  | 'month'
  | 'segment'
  | Code<'swotKinds'>
  | 'rival'
  | 'piece'
  | 'coming';

/** Tabs with a column for each month, and what that column is called in all of them. */
type MonthTab = { [Id in ColumnTab]: 'months' extends ColumnOf<Id> ? Id : never }[ColumnTab];
type Monthly = 'months';

interface Looked {
  kpis: KpiId;
  measures: Measure;
  tabs: TabId;
  definitions: KpiId;
  measureKinds: Measure;
}
/** A code of a list of the lists tab. */
export type CodeOf<List extends LookUpId> = List extends ChoiceList
  ? Code<List>
  : List extends keyof Looked
    ? Looked[List]
    : never;

/** This row's cell in a column of the same tab; in formulas that several tabs share, of a column that all of them have. */
export const ownOf =
  <Id extends ColumnTab>(..._tabs: [Id, ...Id[]]) =>
  (column: ColumnOf<Id>): Formula => ({ is: 'own', column });
/** The id of this row, which every table has. */
export const ownId: Formula = { is: 'own', column: 'id' };
/** All data cells of a table's column. */
export const column = <Id extends ColumnTab>(tab: Id, name: ColumnOf<Id>): Formula => ({
  is: 'column',
  tab,
  column: name,
});
/** The answer cell of a form's row. */
export const answer = <Id extends RowTab>(
  tab: Id,
  row: RowOf<Id> | (Id extends 'summary' ? `${Numbered}${number}` : never),
): Formula => ({ is: 'answer', tab, row });
/** A cell of the block above a table. */
export const headCell = <Id extends HeadTab>(tab: Id, row: HeadOf<Id>, name: ColumnOf<Id>): Formula => ({
  is: 'headCell',
  tab,
  row,
  column: name,
});
/** A cell of the timeline's header, above a column or a week. */
export const timelineHeader = (name: ColumnOf<'timeline'> | ReturnType<typeof weekKey>): Formula => ({
  is: 'headCell',
  tab: 'timeline',
  row: 'header',
  column: name,
});
/** The cell of the lists tab that holds a choice's word. */
export const word = <List extends LookUpId>(list: List, code: CodeOf<List>): Formula => ({
  is: 'word',
  list,
  code,
});
/** The cells of the lists tab that hold all words of a list, in order. */
export const words = (list: LookUpId): Formula => ({ is: 'words', list });
/** This row's cells of a monthly column, side by side. */
export const ownMonths = (name: Monthly): Formula => ({ is: 'ownMonths', column: name });
/** The first days of the months above a monthly column. */
export const monthDays = (tab: MonthTab, name: Monthly): Formula => ({ is: 'monthDays', tab, column: name });
/** All data cells of a monthly column, rows × months. */
export const monthBlock = (tab: MonthTab, name: Monthly): Formula => ({
  is: 'monthBlock',
  tab,
  column: name,
});
/** The same with whatever columns people put between the months, as wide as the days above. */
export const monthSpan = (tab: MonthTab, name: Monthly): Formula => ({
  is: 'monthSpan',
  tab,
  column: name,
});
/** What stands above a monthly column in a row of the block above the table, side by side. */
export const headMonths = <Id extends HeadTab & MonthTab>(
  tab: Id,
  row: HeadOf<Id>,
  name: Monthly,
): Formula => ({ is: 'headMonths', tab, row, column: name });
/** The data cells of a monthly column in the month that the formula stands in. */
export const monthColumn = (tab: MonthTab, name: Monthly): Formula => ({
  is: 'monthColumn',
  tab,
  column: name,
});
/** The first day of that month, above the formula's own monthly column. */
export const ownDay = (name: Monthly): Formula => ({ is: 'ownDay', column: name });
/** The address of a row, by its number, at a column of a table, for HYPERLINK. */
export const rowLink = <Id extends ColumnTab>(tab: Id, name: ColumnOf<Id>, row: Formula): Formula =>
  concat({ is: 'columnLink', tab, column: name }, row);
