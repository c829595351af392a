import type { Measure } from '../../../kpis/measures';
import type { Language } from '../../../workbook/language';

/** What a column tells, numbers apart. A week is named by its first day. */
export const roles = ['day', 'week', 'from', 'until', 'channel', 'campaign', 'supplier', 'currency'] as const;
export type Role = (typeof roles)[number];

/** How the headers of a language are known, since no maker documents them: from exports that people published, or from the words of the interface alone. */
export type Evidence = 'seen' | 'interface';

/** What a column of an export means. */
export type Meaning =
  | { is: Role }
  /** `people`: it counts people, so days or campaigns added up would count some of them twice. */
  | { is: 'measure'; measure: Measure; people?: true }
  /** A ratio or a price of one: the workbook works it out from sums. */
  | { is: 'ratio' };

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
export const people = (id: Measure, headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'measure', measure: id, people: true },
  headers,
});
export const ratios = (headers: KnownColumn['headers']): KnownColumn => ({
  meaning: { is: 'ratio' },
  headers,
});
