import { isOpen } from '../../model/plan';
import { eachRow } from '../each-row';

/** Content that is to be published and that nobody makes. */
export const contentNoOwner = eachRow(
  { code: 'contentNoOwner', severity: 'warning', table: 'content', column: 'owner' },
  () =>
    ({ typed: { date, owner, status } }) =>
      date !== undefined && owner === undefined && isOpen(status) ? { facts: { day: { day: date } } } : null,
);
