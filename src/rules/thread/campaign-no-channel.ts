import { eachRow, fault } from '../each-row';

/** A campaign without a channel. */
export const campaignNoChannel = eachRow(
  { code: 'campaignNoChannel', severity: 'warning', table: 'campaigns', column: 'channel' },
  () =>
    ({ typed }) =>
      typed.channel === undefined ? fault : null,
);
