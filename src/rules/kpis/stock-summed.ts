import { measureOf } from '../../kpis/measures';
import { eachRow } from '../each-row';

/** A level that is summed over months as if it were a flow, or a flow of which only the last month counts. */
export const stockSummed = eachRow(
  { code: 'stockSummed', severity: 'error', table: 'metrics', column: 'kind' },
  () =>
    ({ typed: { measure, kind } }) => {
      const known = measureOf(measure)?.kind;
      if (known === undefined || kind === undefined || (known === 'flow') === (kind === 'flow')) return null;
      return { facts: { kind: { choice: ['flowStock', kind] }, right: { choice: ['flowStock', known] } } };
    },
);
