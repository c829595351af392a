import { eachRow, fault } from '../each-row';
import { isOpen } from '../plan';

/** An open task that nobody does. */
export const taskNoOne = eachRow(
  { code: 'taskNoOne', severity: 'warning', table: 'tasks', column: 'responsible' },
  () =>
    ({ typed: { responsible, status } }) =>
      responsible === undefined && isOpen(status) ? fault : null,
);
