import type { Rule } from '../rule';

/** A tab that has lost the keys it is read by. */
export const tabBroken: Rule = ({ broken }) =>
  broken.map((tab) => ({
    code: 'tabBroken',
    severity: 'error',
    place: { tab, row: 1, column: 1 },
    facts: { title: { column: [tab, 'title'] } },
  }));
