import type { findings } from '../messages/en/findings';
import type { fixes } from '../messages/en/fixes';
import type { Expected } from '../records/read-cell';
import type { CellAddress } from '../records/records';
import type { TabId } from '../tabs/ids';
import type { CellContent } from '../workbook/cell';
import type { Code, ListId } from '../workbook/choice-lists';
import type { Day, Month } from '../workbook/day';

export type FindingCode = keyof typeof findings;
type FixCode = keyof typeof fixes;
export type Severity = Exclude<Code<'severities'>, 'accepted'>;

/** A column or row of a tab, by its key; `title` is the tab itself. */
export type TitledPlace = readonly [tab: TabId, part: string];

/** A fact of a finding, put into words only where it is read. Amounts are in minor units, shares 0.25 for 25 %. */
export type Fact = PlainFact | { values: { column: TitledPlace; to: PlainFact }[] } | { list: PlainFact[] };
export type PlainFact =
  | string
  | { minor: number }
  | { number: number }
  | { share: number }
  | { day: Day }
  | { month: Month }
  | { choice: readonly [list: ListId, code: string] }
  | { expected: Expected }
  | { side: 'tooMuch' | 'tooLittle' }
  | { column: TitledPlace };

/** What a check found: what, how bad, where, and the facts of the sentence. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** The likeliest cell. */
  place: CellAddress;
  /** Further cells that it is about: totals that disagree, or what the likeliest cell was held against. */
  witnesses?: CellAddress[];
  facts: Record<string, Fact>;
  /** What one click could do about it. */
  fixes?: Fix[];
}

/** One way to fix a finding: cells of typed columns with what is to stand in them, as people would type it. */
export interface Fix {
  code: FixCode;
  facts: Record<string, Fact>;
  cells: { place: CellAddress; content: CellContent }[];
  /** It was tried and does not help: it is not offered, and only keeps its place among the others. */
  isVain?: true;
}
