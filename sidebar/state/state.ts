import type { Output } from '../../src/calls/contract';
import type { Problem } from '../../src/calls/problem';
import type { Reader } from '../../src/features/imports/flow/reader';
import type { Language } from '../../src/workbook/language';
import type { Accepting } from './accepting';
import type { Asked, Work } from './asked';
import type { Checked } from './checked';
import type { Form } from './form';
import type { NewRows } from './new-rows';
import { arrivalAt, type MenuPlace, type Place } from './place';
import type { ReviewForm } from './review-form';

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
  /** What became of the numbers of the last file. */
  imported: Output<'writeImport'> | null;
  saved: string | null;
  /** What reads files of numbers, once it was fetched. */
  reader: Reader | null;
  /** What the last check found, in the order of reading. */
  checked: Checked | null;
  /** Where reading begins after a check: at a finding, or at the heading where there is no key. */
  reading: { key: string | null } | null;
  /** The form for a reason, under its finding. */
  accepting: Accepting | null;
  /** The form for more rows, under its table. */
  rows: NewRows | null;
  /** Who approves the plan, as typed. */
  approver: Approver;
  /** The review that was begun and is not written down yet, wherever the person went meanwhile. */
  review: ReviewForm | null;
}

interface Approver {
  by: string;
  /** How often it was sent without a name. */
  refused: number;
}

export const noApprover: Approver = { by: '', refused: 0 };

/** `at`: where the menu sent the person. */
export const startOf = (guess: Language, firstMonth: string, at: MenuPlace = 'home'): State => ({
  guess,
  firstMonth,
  here: null,
  form: null,
  refused: 0,
  place: arrivalAt[at],
  work: { doing: 'look' },
  problem: null,
  last: null,
  built: null,
  repaired: null,
  imported: null,
  saved: null,
  reader: null,
  checked: null,
  reading: null,
  accepting: null,
  rows: null,
  approver: noApprover,
  review: null,
});
