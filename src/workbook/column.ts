import type { ListId } from './choice-lists';
import type { Formula } from './formula';
import type { TabId, TableId } from './tab-ids';

/** Kinds of cells that people type in. */
export type TypedKind =
  | 'text'
  | 'prose'
  | 'whole'
  | 'number'
  | 'money'
  | 'share'
  | 'date'
  | 'month'
  | 'choice'
  | 'link'
  | 'monthly';
/** How a computed cell is shown; an estimate is mixed, and never finer than hundredths. */
export type Shown = 'text' | 'whole' | 'number' | 'money' | 'share' | 'date' | 'mixed' | 'estimate';

/** What a description may ask of the workbook it is drawn in. */
export interface Environment {
  has(tab: TabId): boolean;
  currency: string;
}

/** Codes of this row's choices and links, by column; what a formula may depend on beside other cells. */
export type RowFacts = Record<string, string | undefined>;
export type FormulaOf = (environment: Environment, row: RowFacts) => Formula | null;

interface Common {
  /** Only where another tab is present. */
  needs?: TabId;
  /** Room for a name or a sentence. */
  wide?: true;
  /** Kept for formulas, not shown. */
  hidden?: true;
}

export interface TypedColumn<K extends TypedKind = TypedKind, R extends boolean = boolean> extends Common {
  kind: K;
  /** The choice list, for `choice`. */
  list?: ListId;
  /** The table whose rows are offered, for `link`; where that tab is absent the cell takes any text. */
  to?: TableId;
  /** Other words than the list's are welcome. */
  open?: true;
  /** The unit of a monthly column's cells. */
  of?: 'money' | 'number';
  /** A form's answer that must be there. */
  required?: R;
}

export interface ComputedColumn extends Common {
  kind: 'computed';
  shown: Shown;
  formula: FormulaOf;
  /** The choice list of the words that the check writes there. */
  list?: ListId;
  /** One cell for each month of the plan. */
  monthly?: true;
}

export type Column = TypedColumn | ComputedColumn;

/** Whether a column of a table is one for each month. */
export const isMonthly = (column: Column | undefined): boolean =>
  column?.kind === 'monthly' || (column?.kind === 'computed' && column.monthly === true);

export const isTyped = (column: Column): column is TypedColumn => column.kind !== 'computed';

type Options<K extends TypedKind> = Partial<Omit<TypedColumn<K>, 'kind'>>;

/** One line of text. */
export const text = (options: Options<'text'> = {}): TypedColumn<'text'> => ({ kind: 'text', ...options });
/** Sentences, wrapped. */
export const prose = (options: Options<'prose'> = {}): TypedColumn<'prose'> => ({
  kind: 'prose',
  ...options,
});
export const wholeNumber = (options: Options<'whole'> = {}): TypedColumn<'whole'> => ({
  kind: 'whole',
  ...options,
});
export const number = (options: Options<'number'> = {}): TypedColumn<'number'> => ({
  kind: 'number',
  ...options,
});
/** An amount in the workbook's currency, in major units. */
export const money = (options: Options<'money'> = {}): TypedColumn<'money'> => ({
  kind: 'money',
  ...options,
});
/** A share: 0.25, shown as 25 %. */
export const share = (options: Options<'share'> = {}): TypedColumn<'share'> => ({
  kind: 'share',
  ...options,
});
export const date = (options: Options<'date'> = {}): TypedColumn<'date'> => ({ kind: 'date', ...options });
/** A month, held as its first day. */
export const month = (options: Options<'month'> = {}): TypedColumn<'month'> => ({
  kind: 'month',
  ...options,
});
/** A word of a choice list, kept as its code. */
export const choice = (list: ListId, options: Options<'choice'> = {}): TypedColumn<'choice'> => ({
  kind: 'choice',
  list,
  ...options,
});
/** A row of another table, kept as its id. */
export const link = (to: TableId, options: Options<'link'> = {}): TypedColumn<'link'> => ({
  kind: 'link',
  to,
  ...options,
});
/** One cell for each month of the plan. */
export const monthly = (of: 'money' | 'number'): TypedColumn<'monthly'> => ({ kind: 'monthly', of });
/** What the check writes and builds keep: words of a list, which a build says in the workbook's language, or sentences. */
export const checked = (options: Common & { list?: ListId } = {}): ComputedColumn => ({
  kind: 'computed',
  shown: 'text',
  formula: () => null,
  ...options,
});
/** A live formula. */
export const computed = (shown: Shown, formula: FormulaOf, options: Common = {}): ComputedColumn => ({
  kind: 'computed',
  shown,
  formula,
  ...options,
});
/** A live formula for each month of the plan. */
export const computedMonthly = (shown: Shown, formula: FormulaOf): ComputedColumn => ({
  kind: 'computed',
  shown,
  formula,
  monthly: true,
});
