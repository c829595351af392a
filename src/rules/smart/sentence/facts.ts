import type { KpiId } from '../../../kpis/catalogue';
import type { Code } from '../../../workbook/choice-lists';
import type { Language } from '../../../workbook/language';
import type { Period, TimeUnit } from './words/time';

/** What a number of the sentence counts. */
export interface Quantity {
  /** A share of 0.25 for 25 %, points of per cent as 0.02. */
  value: number;
  /** Upper end of a range. */
  upTo?: number;
  /** Where the sentence says it starts: "from 20 to 30". */
  from?: number;
  unit: Code<'units'>;
  currency?: string;
  /** What is measured in time: "30 minutes". */
  time?: TimeUnit;
  bound?: 'atLeast' | 'atMost';
  /** The word after it, where there is one. */
  noun?: string;
  /** Said to be where to get: "reach 20 %", "to 20 %"; else it may be by how much. */
  level?: boolean;
  per?: TimeUnit;
  /** What it is in the sentence, where it is no figure to reach: where the goal starts, a limit to another figure. */
  role?: 'baseline' | 'guard' | 'means' | 'rank';
  /** When it was where the sentence says it starts. */
  since?: Period;
}

export interface Span {
  count: number;
  unit: TimeUnit;
}

/** When the goal is due: a point or stretch of the calendar, or a time from the start on. */
export type Deadline =
  | {
      is: 'period';
      period: Period;
      from?: Period;
      before?: boolean /** "No later than": whatever other day is named. */;
      latest?: true;
    }
  | { is: 'span'; span: Span };

/** What a goal's sentence says, whatever its language. */
export interface Sentence {
  language: Language;
  /** Words and numbers in it, to tell a goal from a title. */
  length: number;
  /** Figures to reach. */
  quantities: Quantity[];
  /** Limits that guard them. */
  guards: Quantity[];
  /** The sentence in parts, where each wants a result of its own. */
  parts?: string[];
  deadline?: Deadline;
  start?: Period;
  /** "Before the fair", "soon": a time that names no day. */
  openEnd?: 'event' | 'vague';
  cadence?: TimeUnit;
  /** Nothing where it speaks of both up and down. */
  direction?: 'up' | 'down' | 'within';
  /** The KPI it speaks of. */
  kpi?: KpiId;
  /** Words of each kind, as they were typed. */
  outcomes: string[];
  activities: string[];
  vague: string[];
  /** Says how ("by training the team"), what for ("so that"), or how sure the person is (0.7). */
  means: boolean;
  reason: boolean;
  confidence?: number;
}
