import { eachRow, fault } from '../each-row';

/** A campaign without its first or its last day. */
export const campaignNoDates = eachRow(
  { code: 'campaignNoDates', severity: 'warning', table: 'campaigns', column: 'start' },
  () =>
    ({ typed }) =>
      typed.start === undefined || typed.end === undefined ? fault : null,
);
