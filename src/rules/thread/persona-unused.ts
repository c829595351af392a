import { eachRow, fault, linkedFrom } from '../each-row';

/** A persona that neither a campaign nor a piece of content is made for. */
export const personaUnused = eachRow(
  { code: 'personaUnused', severity: 'advice', table: 'personas', column: 'persona', needs: ['campaigns'] },
  (plan) => {
    const linked = new Set([
      ...linkedFrom(plan, 'campaigns', 'persona'),
      ...linkedFrom(plan, 'content', 'persona'),
    ]);
    return ({ id }) => (linked.has(id) ? null : fault);
  },
);
