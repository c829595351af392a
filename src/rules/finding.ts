import type { findings } from '../messages/en/findings';
import type { Expected } from '../records/read-cell';
import type { Place } from '../records/records';
import type { Code } from '../workbook/choice-lists';
import type { Day, Month } from '../workbook/day';

export type FindingCode = keyof typeof findings;
export type Severity = Code<'severities'>;

/** A fact of a finding, put into words only where it is read. Amounts are in minor units, shares 0.25 for 25 %. */
export type Fact =
  | string
  | { minor: number }
  | { number: number }
  | { share: number }
  | { day: Day }
  | { month: Month }
  | { choice: [list: string, code: string] }
  | { expected: Expected }
  | { side: 'tooMuch' | 'tooLittle' }
  | { column: [tab: string, column: string] };

/** What a check found: what, how bad, where, and the facts of the sentence. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  place: Place;
  facts: Record<string, Fact>;
}
