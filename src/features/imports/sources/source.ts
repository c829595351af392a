import type { Measure } from '../../../kpis/measures';
import type { Language } from '../../../workbook/language';

/** What a column tells, numbers apart. A week is named by its first day. */
export const roles = [
  'day',
  'week',
  'from',
  'until',
  'year',
  'channel',
  'campaign',
  'supplier',
  'account',
  'currency',
] as const;
export type Role = (typeof roles)[number];

/** How the headers of a language are known, since no maker documents them: from exports that people published, or from the words of the interface alone. */
export type Evidence = 'seen' | 'interface';

/** What a column of an export means. */
export type Meaning =
  | { is: Role }
  /**
   * `people`: it counts people, so days or campaigns added up would count some of them twice; `named`: each name in it counts
   * once, however many rows it has; `part`: it may come in parts of one.
   */
  | { is: 'measure'; measure: Measure; people?: true; named?: true; part?: true }
  /** What no measure of ours means: it becomes one of people's own, of this name. */
  | { is: 'own'; names: Record<Language, string> }
  /** A ratio or a price of one: the workbook works it out from sums. */
  | { is: 'ratio' }
  /** Known, and nothing that is added up. */
  | { is: 'aside' };

export interface KnownColumn {
  meaning: Meaning;
  headers: Partial<Record<Language, string[]>>;
}

/** An export by its headers. Those of money may have a currency behind them, in brackets. */
export interface Source {
  id: string;
  /** A name of its own, the same in every language. */
  name: string;
  evidence: Partial<Record<Language, Evidence>>;
  /** Headers that only this export has, alone or together (`Clicks + Position`): one of them tells it. */
  marks: string[];
  /** With one of these it is another's after all. */
  unless?: string[];
  /** A line above or below the table that only this export has. */
  title?: RegExp;
  columns: KnownColumn[];
}

export const column = (is: Role, headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is },
  headers,
});
export const measure = (id: Measure, headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'measure', measure: id },
  headers,
});
/** A measure that may come in parts of one, as conversions that several clicks share. */
export const shared = (id: Measure, headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'measure', measure: id, part: true },
  headers,
});
export const people = (id: Measure, headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'measure', measure: id, people: true },
  headers,
});
/** What is counted by its name, such as orders of several lines. */
export const named = (id: Measure, headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'measure', measure: id, named: true },
  headers,
});
export const own = (names: Record<Language, string>, headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'own', names },
  headers,
});
export const ratios = (headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'ratio' },
  headers,
});
export const aside = (headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'aside' },
  headers,
});
