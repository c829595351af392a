import { weighty } from '../../model/thresholds';
import { eachRow, fault } from '../each-row';

/** A weighty item of the SWOT that no initiative answers. */
export const swotUnanswered = eachRow(
  {
    code: 'swotUnanswered',
    severity: 'warning',
    table: 'swot',
    column: 'answeredBy',
    needs: ['initiatives'],
  },
  () =>
    ({ typed }) =>
      Number(typed.weight) >= weighty && typed.answeredBy === undefined ? fault : null,
);
