import { eachRow } from '../each-row';
import { isOpen } from '../plan';

/** Content whose day is past and that is not out. */
export const contentLate = eachRow(
  { code: 'contentLate', severity: 'warning', table: 'content', column: 'date' },
  ({ today }) =>
    ({ typed: { date, status } }) =>
      date !== undefined && date < today && isOpen(status) ? { facts: { day: { day: date } } } : null,
);
