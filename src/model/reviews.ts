import type { TableRow } from '../records/records';
import type { RowOf } from '../tabs/all';
import type { Day, Month } from '../workbook/day';
import { isSameReview, reviewDates } from './rhythm';

export type Review = TableRow<RowOf<'reviews'>>;

/** Columns that are blank while a review is only planned. */
const written = [
  'figures',
  'worked',
  'failed',
  'why',
  'customersSaid',
  'teamSaid',
  'review',
  'decision',
] as const satisfies (keyof RowOf<'reviews'>)[];

/** Whether a review was held: a row with no more than a day and a rhythm was only laid out. */
export const isHeld = (typed: RowOf<'reviews'>): boolean => written.some((key) => typed[key] !== undefined);

/** Decisions that are not carried out yet. */
export const isOpenDecision = ({ decision, done }: RowOf<'reviews'>): boolean =>
  decision !== undefined && done !== 'yes';

/** The review that is held on a day: one begun that day, else the one that was laid out for about then. */
export function reviewOn(reviews: Review[], day: Day, rhythm: string): Review | undefined {
  const same = reviews.filter(({ typed }) => typed.rhythm === rhythm && typed.review === undefined);
  return (
    same.find(({ typed }) => typed.date === day) ??
    same.find(
      ({ typed }) => !isHeld(typed) && typed.date !== undefined && isSameReview(typed.date, day, rhythm),
    )
  );
}

/** A review as it was laid out, in which nobody has typed: it says no more than settings and months do. */
export const isLaidOut = (
  typed: RowOf<'reviews'>,
  { rhythm, months }: { rhythm: string | undefined; months: Month[] },
): boolean =>
  Object.keys(typed).every((key) => key === 'date' || key === 'rhythm') &&
  rhythm !== undefined &&
  typed.rhythm === rhythm &&
  reviewDates(months, rhythm).includes(typed.date ?? '');

interface Ahead {
  reviews: Review[];
  months: Month[];
  rhythm: string | undefined;
  today: Day;
}

/** Days still to come of the plan's reviews, after the last that is laid out: those in between people may have deleted. */
export function datesToLayOut({ reviews, months, rhythm, today }: Ahead): Day[] {
  if (rhythm === undefined) return [];
  const laidOut = reviews.flatMap(({ typed }) =>
    typed.rhythm === rhythm && typed.date !== undefined && typed.review === undefined ? [typed.date] : [],
  );
  const last = laidOut.sort()[laidOut.length - 1] ?? '';
  return reviewDates(months, rhythm).filter(
    (day) => day >= today && day > last && !(last !== '' && isSameReview(day, last, rhythm)),
  );
}
