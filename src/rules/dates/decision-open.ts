import { eachRow } from '../each-row';

/** A decision of a review whose day is past and that is not done. */
export const decisionOpen = eachRow(
  { code: 'decisionOpen', severity: 'warning', table: 'reviews', column: 'due' },
  ({ today }) =>
    ({ typed: { due, done, decision } }) =>
      due !== undefined && due < today && done !== 'yes' && decision !== undefined
        ? { facts: { due: { day: due }, decision: { choice: ['decisions', decision] } } }
        : null,
);
