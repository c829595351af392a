import { kpiOf } from '../../kpis/catalogue';
import { measuresInUse } from '../../kpis/kpi';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import type { RowOf } from '../../tabs/all';
import type { Month } from '../../workbook/day';
import { folded } from '../../workbook/folded';
import { isKnownElsewhere } from './known-elsewhere';

/** The measures that a KPI is to find on the metrics: of the catalogue by id, of people's own by name. */
export function measuresNeeded(plan: Plan, { kpi, first, second, third }: RowOf<'kpis'>): string[] {
  const known = kpiOf(kpi);
  if (known)
    return measuresInUse(known.term, (measure) => isListed(plan, measure)).filter(
      (measure) => !isKnownElsewhere(plan, measure),
    );
  const named = [first, second, third].flatMap((name) => name ?? []);
  return kpi === undefined || named.length > 0 ? named : [kpi];
}

/** Those of which no row of the metrics is. */
export const measuresLacking = (plan: Plan, kpi: RowOf<'kpis'>): string[] =>
  measuresNeeded(plan, kpi).filter((measure) => !isListed(plan, measure));

/** Those of which no month has a number. */
export const measuresEmpty = (plan: Plan, kpi: RowOf<'kpis'>): string[] =>
  measuresNeeded(plan, kpi).filter(
    (measure) => !rowsOf(plan, measure).some((months) => months !== undefined),
  );

/** By name, as formulas compare names. */
const rowsByName = oncePerPlan(({ records }) => {
  const rows = new Map<string, (Record<Month, number> | undefined)[]>();
  for (const { typed } of records.tables.metrics) {
    const name = folded(typed.measure ?? '');
    const known = rows.get(name);
    if (known) known.push(typed.months);
    else rows.set(name, [typed.months]);
  }
  return rows;
});
const rowsOf = (plan: Plan, measure: string) => rowsByName(plan).get(folded(measure)) ?? [];
const isListed = (plan: Plan, measure: string): boolean => rowsOf(plan, measure).length > 0;
