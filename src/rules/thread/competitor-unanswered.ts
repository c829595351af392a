import { weighty } from '../../model/thresholds';
import { eachRow, fault } from '../each-row';

/** A competitor who is a threat and whom no initiative answers. */
export const competitorUnanswered = eachRow(
  {
    code: 'competitorUnanswered',
    severity: 'warning',
    table: 'competitors',
    column: 'answeredBy',
    needs: ['initiatives'],
  },
  () =>
    ({ typed }) =>
      Number(typed.threat) >= weighty && typed.answeredBy === undefined ? fault : null,
);
