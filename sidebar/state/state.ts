import type { FindingView, Output, SetUp } from '../../src/calls/contract';
import type { Problem } from '../../src/calls/problem';
import type { Language } from '../../src/workbook/language';
import type { Form } from './form';

/** The call under way. It outlives its failure, so that it can be tried again from where it stopped. */
export type Work =
  | { doing: 'look'; built?: string[][] }
  | { doing: 'beginBuild'; setUp?: SetUp }
  | { doing: 'buildStep'; steps: string[][]; done: number }
  | { doing: 'check' }
  | { doing: 'savePlan' }
  | { doing: 'openPlan'; text: string }
  | { doing: 'goTo'; sheetId: number; cell?: string };

/** All that the sidebar knows; the views are functions of it. */
export interface State {
  /** The language to speak before the spreadsheet has told its own. */
  guess: Language;
  /** The first month the form proposes, as `2027-01`. */
  firstMonth: string;
  /** What the last look saw; nothing before the first. */
  here: Output<'look'> | null;
  form: Form | null;
  /** How often the form was sent with something wrong in it; from the first time on, its faults show. */
  refused: number;
  work: Work | null;
  problem: Problem | null;
  /** How many tabs the last build wrote, and whether a plan file was read for it. */
  built: number | null;
  opened: boolean;
  saved: string | null;
  findings: FindingView[] | null;
}

export const startOf = (guess: Language, firstMonth: string): State => ({
  guess,
  firstMonth,
  here: null,
  form: null,
  refused: 0,
  work: { doing: 'look' },
  problem: null,
  built: null,
  opened: false,
  saved: null,
  findings: null,
});
