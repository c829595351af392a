import { eachRow, fault } from '../each-row';

/** A campaign that nobody answers for. */
export const campaignNoOwner = eachRow(
  { code: 'campaignNoOwner', severity: 'warning', table: 'campaigns', column: 'owner' },
  () =>
    ({ typed }) =>
      typed.owner === undefined ? fault : null,
);
