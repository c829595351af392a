import { eachRow } from '../each-row';

/** A campaign that should have started or ended, by its dates, and has not by its status. */
export const campaignLate = eachRow(
  { code: 'campaignLate', severity: 'warning', table: 'campaigns', column: 'status' },
  ({ today }) =>
    ({ typed: { start, end, status } }) => {
      if (status === undefined) return null;
      if (end !== undefined && end < today && ['planned', 'running'].includes(status))
        return { facts: { day: { day: end }, status: { choice: ['workStatuses', status] } } };
      return start !== undefined && start < today && status === 'planned'
        ? { facts: { day: { day: start }, status: { choice: ['workStatuses', status] } } }
        : null;
    },
);
