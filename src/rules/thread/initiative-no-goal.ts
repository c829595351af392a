import { eachRow, fault } from '../each-row';

/** An initiative that serves no goal. */
export const initiativeNoGoal = eachRow(
  { code: 'initiativeNoGoal', severity: 'warning', table: 'initiatives', column: 'goal' },
  () =>
    ({ typed }) =>
      typed.goal === undefined ? fault : null,
);
