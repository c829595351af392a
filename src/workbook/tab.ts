import type { Column, ComputedColumn, FormulaOf, Shown, TypedColumn, TypedKind } from './column';
import type { Day, Month } from './day';
import type { Formula } from './formula';
import type { TabId } from './tab-ids';

export type Group = 'none' | 'strategy' | 'plan' | 'measure';
export type Size = 'light' | 'full';

interface TabBase<Id extends TabId> {
  id: Id;
  group: Group;
  /** The smallest size that has this tab. */
  size: Size;
}

/** Question, answer, hint: one row each. */
export interface FormTab<
  Id extends TabId = TabId,
  Rows extends Record<string, FormRow> = Record<string, FormRow>,
> extends TabBase<Id> {
  shape: 'form';
  rows: Rows;
}

/** A heading, an answer that people type, a live figure, or a jump. */
export type FormRow = { kind: 'heading'; needs?: TabId } | (Column & { remark?: FormulaOf }) | TabRow;

/** A jump to a tab, or to a row of it where a label says so, with a live figure and a remark beside it. */
export interface TabRow {
  kind: 'tab';
  tab: TabId;
  /** Only where this tab is present too. */
  needs?: TabId;
  /** In place of the tab's title. */
  label?: FormulaOf;
  count?: FormulaOf;
  /** How the figure is shown; without it, as a whole number. */
  shown?: Shown;
  remark?: FormulaOf;
}

/** A header row with rows below; every row has an id that it keeps. */
export interface TableTab<
  Id extends TabId = TabId,
  Columns extends Record<string, Column> = Record<string, Column>,
> extends TabBase<Id> {
  shape: 'table';
  /** What its ids begin with: G for G1, G2 ... */
  prefix: string;
  columns: Columns;
  /** The column that names a row in links. */
  name: string;
  /** Live figures above the header, each in columns of the table. */
  head?: Record<string, HeadRow>;
  spareRows: number;
  /** Most of its columns hold a few words. */
  roomy?: true;
  /** What people type over a worked-out cell of a row stays until they ask for our formula; elsewhere it goes to a note. */
  keepsTypedOver?: true;
  /** Rows are written by the add-on, not by people. */
  written?: true;
}

export interface HeadRow {
  /** The column in which the row's own words stand. */
  label: string;
  /** By column; above a monthly one, a cell for each month. */
  cells: Record<string, HeadCell>;
}
export interface HeadCell {
  shown: Shown;
  formula: FormulaOf;
}

/** The words of every drop-down; hidden, kept by the add-on. */
export interface ListsTab extends TabBase<'lists'> {
  shape: 'lists';
}

/** Rows that formulas gather from other tabs, with a column for each week of the plan; nobody types in it. */
export interface TimelineTab extends TabBase<'timeline'> {
  shape: 'timeline';
  /** The columns before the weeks; the first stays in sight. */
  columns: Record<string, ComputedColumn>;
  /** What stands above a week, counted from 1; years and months only where they begin. */
  weeks: Record<WeekRow, (week: number) => Formula>;
  /** The rows above the header as far as the columns before the weeks go. */
  head: Record<string, HeadRow>;
  /** Columns in which, in the row of the years, the colour of a tone is shown with its word. */
  legend: Record<string, Tone>;
  spareRows: number;
}

export const weekRows = ['years', 'months', 'today', 'header'] as const;
export type WeekRow = (typeof weekRows)[number];

/**
 * What a bar's colour tells; formulas and conditional formats know each by its number. Its two shades, twice the number and
 * one less, take turns, so that bars below each other stay apart.
 */
export const tones = { active: 1, over: 2, late: 3, milestone: 4 } as const;
export type Tone = keyof typeof tones;

/** The key of a week's column, counted from 1. */
export const weekKey = (week: number): `weeks:${number}` => `weeks:${week}`;

export type Tab = FormTab | TableTab | ListsTab | TimelineTab;

/** What a typed cell is once it has been read; amounts in major units, shares as 0.25, links as ids. */
interface TypedValues {
  text: string;
  prose: string;
  whole: number;
  number: number;
  money: number;
  share: number;
  date: Day;
  month: Month;
  choice: string;
  link: string;
  monthly: Record<Month, number>;
}

type ValueOf<C> = C extends TypedColumn<infer K extends TypedKind> ? TypedValues[K] : never;
type TypedKeys<C> = { [K in keyof C]: C[K] extends { kind: TypedKind } ? K : never }[keyof C];

/** What people typed in one row of a table or in a form; a key is absent where the cell is blank or cannot be read. */
export type Typed<T extends Tab> = T extends { columns: infer C }
  ? { [K in TypedKeys<C>]?: ValueOf<C[K]> }
  : T extends { rows: infer R }
    ? { [K in TypedKeys<R>]?: ValueOf<R[K]> }
    : never;

export type TypedValue = TypedValues[TypedKind];
