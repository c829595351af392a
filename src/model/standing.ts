import type { TableRow } from '../records/records';
import { codeOf } from '../records/words';
import type { RowOf } from '../tabs/all';
import { folded } from '../workbook/folded';
import { oncePerPlan } from './once-per-plan';
import type { Plan } from './plan';

type Kpi = TableRow<RowOf<'kpis'>>;

/** The status that formulas give a goal or KPI, as a code; undefined where there is none. */
export const statusOf = ({ computed }: { computed: Kpi['computed'] }): string | undefined =>
  codeOf('kpiStatuses', String(computed['status'] ?? ''));

const pair = (goal: string | undefined, metric: string | undefined): string =>
  `${goal ?? ''}|${folded(metric ?? '')}`;

const byPair = oncePerPlan(
  ({ records }) =>
    new Map(records.tables.kpis.map((kpi) => [pair(kpi.typed.goal, kpi.typed.kpi), kpi] as const)),
);

/** The KPI that proves a goal: linked to it, and its metric. */
export const provingKpi = (plan: Plan, { id, typed }: TableRow<RowOf<'goals'>>): Kpi | undefined =>
  typed.metric === undefined ? undefined : byPair(plan).get(pair(id, typed.metric));
