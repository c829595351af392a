import { isOpen } from '../../model/plan';
import { eachRow, fault } from '../each-row';

/** An open task that nobody does. */
export const taskNoOne = eachRow(
  { code: 'taskNoOne', severity: 'warning', table: 'tasks', column: 'responsible' },
  () =>
    ({ typed: { responsible, status } }) =>
      responsible === undefined && isOpen(status) ? fault : null,
);
