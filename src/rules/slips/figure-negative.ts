import { kpiOf } from '../../kpis/catalogue';
import type { KpiTerm } from '../../kpis/kpi';
import { measureOf } from '../../kpis/measures';
import { seriesOf, shownIn } from '../../model/figures';
import type { Plan } from '../../model/plan';
import type { CellAddress } from '../../records/records';
import { typedRows } from '../../records/typed-rows';
import { isTypedTable, type TableId, tabOf } from '../../tabs/all';
import { type TabId, tabIds } from '../../tabs/ids';
import { toMinor } from '../../workbook/money';
import { typedParts } from '../../workbook/tab';
import { nameOf } from '../each-row';
import type { Fact, Finding } from '../finding';
import type { Rule } from '../rule';

/** What is earned may be lost; everything else that is counted begins at nothing. */
const mayBeLost = ['netProfit', 'inboundGrossProfit', 'customerMargin', 'grossMargin', 'discountRate'];
/** What a row may well be below zero in: targets and baselines of growth and of returns, and payments that come back. */
const mayBeBelow: Partial<Record<TabId, string[]>> = {
  goals: ['baseline', 'target', 'upper'],
  kpis: ['baseline', 'target', 'upper'],
  objectives: ['target'],
  spend: ['amount'],
  start: ['grossMargin'],
};
const numbers = ['number', 'whole', 'money', 'share'];

/** A count, a price, hours or an amount below zero. */
export const figureNegative: Rule = (plan) => [
  ...seriesOf(plan).flatMap((series) => {
    const { row, months, values } = series;
    const { measure = '' } = row.typed;
    const known = measureOf(measure);
    const below = values.filter((value) => value < 0).length;
    // A row of people's own may be about what is won and lost: one minus among several figures is a slip.
    const isSlip = known ? !mayBeLost.includes(measure) : below === 1 && values.length > 2;
    return months.flatMap((month, index): Finding[] => {
      const value = values[index] ?? 0;
      if (value >= 0 || !isSlip) return [];
      const place = plan.cell('metrics', row.row, `months:${month}`);
      return [negative(place, nameOf('metrics', row), shownIn(plan, row)(value))];
    });
  }),
  ...tabIds.flatMap((id) => cellsIn(plan, id)),
  ...(['kpis', 'goals'] as const).flatMap((id) => boundsIn(plan, id)),
];

/** A baseline or a target below zero of a KPI that cannot be: one that takes nothing away from anything. */
function boundsIn(plan: Plan, id: 'kpis' | 'goals'): Finding[] {
  return plan.records.tables[id].flatMap((row) => {
    const { typed } = row;
    const kpi = kpiOf('kpi' in typed ? typed.kpi : 'metric' in typed ? typed.metric : undefined);
    const bounds = (['baseline', 'target', 'upper'] as const).filter((bound) => typed[bound] !== undefined);
    const below = bounds.filter((bound) => (typed[bound] ?? 0) < 0);
    // Of people's own KPIs, one minus among two or three is a slip.
    const isSlip = kpi ? !takesAway(kpi.term) : below.length === 1 && bounds.length > 1 && !('how' in typed);
    return below.flatMap((bound) =>
      isSlip
        ? [
            negative(plan.cell(id, row.row, bound), nameOf<TableId>(id, row as never), {
              number: typed[bound] ?? 0,
            }),
          ]
        : [],
    );
  });
}

function takesAway(term: KpiTerm): boolean {
  if (typeof term !== 'object') return typeof term === 'string' && mayBeLost.includes(term);
  if (term.is === 'given') return takesAway(term.otherwise);
  if ('of' in term) return takesAway(term.of);
  return term.is === 'difference' || takesAway(term.left) || takesAway(term.right);
}

const negative = (place: CellAddress, name: Fact, value: Fact): Finding => ({
  code: 'figureNegative',
  severity: 'error',
  place,
  facts: { name, value },
});

function cellsIn(plan: Plan, id: TabId): Finding[] {
  const parts = Object.entries(typedParts(tabOf(id))).filter(
    ([key, { kind }]) => numbers.includes(kind) && !mayBeBelow[id]?.includes(key),
  );
  return typedRows(plan.records, id).flatMap((row) =>
    parts.flatMap(([key, { kind }]): Finding[] => {
      const value: unknown = Object.entries(row.typed).find(([name]) => name === key)?.[1];
      if (typeof value !== 'number' || value >= 0) return [];
      const place = row.row === undefined ? plan.headCell(id, key, 'answer') : plan.cell(id, row.row, key);
      const name: Fact =
        isTypedTable(id) && row.row !== undefined
          ? nameOf<TableId>(id, row as Parameters<typeof nameOf<TableId>>[1])
          : { column: [id, key] };
      return [
        negative(
          place,
          name,
          kind === 'money' ? { minor: toMinor(value, plan.currency) } : { number: value },
        ),
      ];
    }),
  );
}
