import type { Rule } from '../rule';
import { partFact } from './part-fact';

/** Columns and rows of ours that somebody deleted; they come back, blank, when people ask for it. */
export const partsDeleted: Rule = ({ deleted }) =>
  deleted.map(({ place, key }) => {
    const column = partFact(place.tab, key);
    return {
      code: 'partDeleted',
      severity: 'error',
      place,
      facts: { column, table: { column: [place.tab, 'title'] as const } },
      fixes: [{ code: 'remake' as const, facts: { column }, cells: [{ place, content: '' }] }],
    };
  });
