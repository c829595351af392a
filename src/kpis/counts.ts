import type { Counted } from '../messages/counted';
import type { Kpi } from './kpi';
import { measures } from './measures';

/** Measures that are results in themselves as KPIs, each with the way that is good. */
export const counts = <Id extends Counted>(ways: Record<Id, 'up' | 'down'>): Record<Id, Kpi> =>
  Object.fromEntries(
    Object.entries<'up' | 'down'>(ways).map(([id, direction]) => [id, countOf(id as Id, direction)]),
  ) as Record<Id, Kpi>;

function countOf(measure: Counted, direction: 'up' | 'down'): Kpi {
  const { kind, unit } = measures[measure];
  const isFlow = kind === 'flow';
  return {
    unit,
    direction,
    kind: isFlow ? 'flow' : 'stock',
    term: measure,
    source: isFlow ? 'Count of the period' : 'Level at a date; never summed over months',
  };
}
