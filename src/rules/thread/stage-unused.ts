import { eachRow, fault, linkedFrom } from '../each-row';

/** A stage of buying that no content helps. */
export const stageUnused = eachRow(
  { code: 'stageUnused', severity: 'advice', table: 'journey', column: 'stage', needs: ['content'] },
  (plan) => {
    const linked = linkedFrom(plan, 'content', 'stage');
    return ({ id }) => (linked.has(id) ? null : fault);
  },
);
