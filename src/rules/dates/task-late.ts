import { isOpen } from '../../model/plan';
import { eachRow } from '../each-row';

/** A task or milestone whose day is past and that is neither done nor stopped. */
export const taskLate = eachRow(
  { code: 'taskLate', severity: 'warning', table: 'tasks', column: 'due' },
  ({ today }) =>
    ({ typed: { due, status } }) =>
      due !== undefined && due < today && isOpen(status) ? { facts: { due: { day: due } } } : null,
);
