import { isOpen } from '../../model/plan';
import { eachRow } from '../each-row';

/** Content whose day is past and that is not out. */
export const contentLate = eachRow(
  { code: 'contentLate', severity: 'warning', table: 'content', column: 'date' },
  ({ today }) =>
    ({ typed: { date, status } }) =>
      date !== undefined && date < today && isOpen(status) ? { facts: { day: { day: date } } } : null,
);
