import { eachRow, fault, linkedFrom } from '../each-row';

/** Somebody in marketing or an agency who owns nothing and does nothing. */
export const personNoWork = eachRow(
  { code: 'personNoWork', severity: 'advice', table: 'people', column: 'person' },
  (plan) => {
    const busy = new Set([
      ...linkedFrom(plan, 'goals', 'owner'),
      ...linkedFrom(plan, 'initiatives', 'owner'),
      ...linkedFrom(plan, 'campaigns', 'owner'),
      ...linkedFrom(plan, 'channels', 'owner'),
      ...linkedFrom(plan, 'tasks', 'responsible', 'accountable', 'consulted', 'informed'),
      ...linkedFrom(plan, 'content', 'owner'),
      ...linkedFrom(plan, 'budget', 'owner'),
      ...linkedFrom(plan, 'kpis', 'owner'),
      ...linkedFrom(plan, 'reviews', 'owner'),
    ]);
    return ({ id, typed }) => (busy.has(id) || typed.team === 'stakeholder' ? null : fault);
  },
);
