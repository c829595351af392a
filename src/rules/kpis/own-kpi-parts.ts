import { isKpi } from '../../kpis/catalogue';
import type { RowOf } from '../../tabs/all';
import type { Code } from '../../workbook/choice-lists';
import { eachRow } from '../each-row';

const parts = ['first', 'second', 'third'] as const;
type Part = (typeof parts)[number];

/** The fewest measures and the most that each way of putting a KPI together takes. */
const takes = {
  total: [1, 3],
  ratio: [2, 3],
  perThousand: [2, 2],
  difference: [2, 3],
  growth: [2, 2],
  product: [2, 3],
  sumRatio: [3, 3],
  differenceRatio: [3, 3],
} satisfies Record<Code<'ownKpis'>, [fewest: number, most: number]>;
const takenBy = (how: string) => takes[how as Code<'ownKpis'>];

/** The first measure that a KPI of people's own lacks for the way it is put together. */
export function partLacking({ kpi, how, ...typed }: RowOf<'kpis'>): Part | undefined {
  if (kpi === undefined || isKpi(kpi) || how === undefined) return undefined;
  const [fewest] = takenBy(how);
  return parts.slice(0, fewest).find((part) => typed[part] === undefined);
}

/** A KPI of people's own that lacks a measure it is to be made of. */
export const ownKpiLacks = eachRow(
  { code: 'ownKpiLacks', severity: 'warning', table: 'kpis', column: 'first' },
  () =>
    ({ typed }) => {
      const part = partLacking(typed);
      if (!part || !typed.how) return null;
      return {
        column: part,
        facts: { how: { choice: ['ownKpis', typed.how] }, column: { column: ['kpis', part] } },
      };
    },
);

/** A third measure that plays no part. */
export const ownKpiIdle = eachRow(
  { code: 'ownKpiIdle', severity: 'warning', table: 'kpis', column: 'third' },
  () =>
    ({ typed: { kpi, how, third } }) =>
      kpi === undefined || isKpi(kpi) || how === undefined || third === undefined || takenBy(how)[1] > 2
        ? null
        : { facts: { how: { choice: ['ownKpis', how] }, column: { column: ['kpis', 'third'] } } },
);
