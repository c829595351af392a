import { isHeld } from '../../model/reviews';
import { addDays } from '../../workbook/day';
import { eachRow } from '../each-row';

/** Days in which a review may still be written down. */
const grace = 7;

/** A review whose day is past and of which nothing was written down. */
export const reviewEmpty = eachRow(
  { code: 'reviewEmpty', severity: 'warning', table: 'reviews', column: 'figures' },
  ({ today }) =>
    ({ typed }) =>
      typed.date !== undefined && addDays(typed.date, grace) < today && !isHeld(typed)
        ? { facts: { day: { day: typed.date } } }
        : null,
);
