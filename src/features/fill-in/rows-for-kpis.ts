import type { Layout } from '../../engine/lay-out';
import { nextIds } from '../../engine/resolve/ids';
import type { Content, ContentRow } from '../../engine/sheet/content';
import { measureOf } from '../../kpis/measures';
import type { Plan } from '../../model/plan';
import { kpiOfGoal } from '../../rules/kpis/kpi-of-goal';
import { folded, measuresLacking } from '../../rules/kpis/measures-needed';
import type { RowOf } from '../../tabs/all';

export type AddedRows = Pick<Required<Content['tables']>, 'kpis' | 'metrics'>;

/** The rows that KPIs still need: one for the metric of each goal that no KPI watches, and one for each measure, shared by all. */
export function rowsForKpis(layout: Layout, plan: Plan): AddedRows {
  const { kpis, goals } = plan.records.tables;
  const watched = new Set(kpis.map(({ typed }) => `${typed.goal}|${folded(typed.kpi ?? '')}`));
  const added = goals.flatMap(({ id, typed: { metric, ...goal } }): RowOf<'kpis'>[] =>
    id === '' || metric === undefined || watched.has(`${id}|${folded(metric)}`)
      ? []
      : [kpiOfGoal(id, { ...goal, metric })],
  );
  const all = [...kpis.map(({ typed }) => typed), ...added];
  const measures = new Map(
    all.flatMap((kpi) => measuresLacking(plan, kpi)).map((measure) => [folded(measure), measure]),
  );
  return {
    kpis: numbered(added, nextIds(layout, 'kpis')),
    metrics: numbered([...measures.values()].map(ofMeasure), nextIds(layout, 'metrics')),
  };
}

/** Where a number comes from is people's to say. */
function ofMeasure(measure: string): RowOf<'metrics'> {
  const kind = measureOf(measure)?.kind;
  return { measure, ...(kind && { kind }) };
}

const numbered = <Id extends 'kpis' | 'metrics'>(rows: RowOf<Id>[], ids: (index: number) => string) =>
  rows.map((typed, index) => ({ id: ids(index), typed }) as ContentRow<Id>);
