import type { Rule } from '../rule';
import { partFact } from './part-fact';

/** Columns and rows of ours that somebody deleted; they come back, blank, when people ask for it. */
export const partsDeleted: Rule = ({ deleted }) =>
  deleted.map(({ place, key }) => ({
    code: 'partDeleted',
    severity: 'error',
    place,
    facts: { column: partFact(place.tab, key), table: { column: [place.tab, 'title'] } },
  }));
