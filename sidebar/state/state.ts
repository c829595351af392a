import type { FindingView, Output, SetUp } from '../../src/calls/contract';
import type { Problem } from '../../src/calls/problem';
import type { Language } from '../../src/workbook/language';
import type { Form } from './form';
import type { NewRows } from './new-rows';
import type { Place } from './place';

/** What a person asks for by pressing something. */
export type Asked =
  | { doing: 'beginBuild'; setUp?: SetUp }
  | { doing: 'check' }
  | { doing: 'savePlan' }
  | { doing: 'openPlan'; text: string }
  | { doing: 'goTo'; sheetId: number; cell?: string }
  | { doing: 'changeTabs'; add: string[]; remove: string[] }
  | { doing: 'addRows'; tab: string; count: number }
  | { doing: 'switchLanguage'; language: Language }
  | { doing: 'scan' }
  | { doing: 'repair'; offers: string[] }
  | { doing: 'undo' }
  | { doing: 'dropCopies' };

/** The call under way. It outlives its failure, so that it can be tried again from where it stopped. */
export type Work =
  | Asked
  | { doing: 'look'; built?: string[][] }
  | { doing: 'buildStep'; steps: string[][]; done: number };

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
  place: Place;
  work: Work | null;
  problem: Problem | null;
  /** What was asked for last; how it ended is told until something else is asked for. */
  last: Asked | null;
  /** How many tabs the last build wrote. */
  built: number | null;
  repaired: Pick<Output<'repair'>, 'done' | 'gone'> | null;
  saved: string | null;
  findings: FindingView[] | null;
  /** The form for more rows, under its table. */
  rows: NewRows | null;
}

export const startOf = (guess: Language, firstMonth: string): State => ({
  guess,
  firstMonth,
  here: null,
  form: null,
  refused: 0,
  place: { at: 'home' },
  work: { doing: 'look' },
  problem: null,
  last: null,
  built: null,
  repaired: null,
  saved: null,
  findings: null,
  rows: null,
});
