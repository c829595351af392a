import { kpiOf } from '../../kpis/catalogue';
import { measuresInUse } from '../../kpis/kpi';
import { type Measure, measures } from '../../kpis/measures';
import { seriesOf } from '../../model/figures';
import type { Plan } from '../../model/plan';
import type { ListId } from '../../workbook/choice-lists';
import type { Month } from '../../workbook/day';
import type { Rule } from '../rule';
import { isGap } from '../slips/month-missing';

/** A KPI of flows that do not cover the same months: its figure to date is of one period above and of another below. */
export const monthsUneven: Rule = (plan) =>
  plan.records.tables.kpis.flatMap(({ row, typed }) => {
    const kpi = kpiOf(typed.kpi);
    if (!kpi) return [];
    const hasFigure = (measure: Measure) => monthsOf(plan, measure).size > 0;
    const flows = measuresInUse(kpi.term, hasFigure).filter(
      (measure) => measures[measure].kind === 'flow' && hasFigure(measure),
    );
    const covered = new Set(flows.flatMap((measure) => [...monthsOf(plan, measure)]));
    for (const month of [...covered].sort()) {
      const measure = flows.find((flow) => !monthsOf(plan, flow).has(month));
      const lacking = measure && rowOf(plan, measure);
      // A month between others is told where it is left out.
      if (!measure || lacking === undefined || isGap(plan, lacking, month)) continue;
      const choice = (list: ListId, code: string) => ({ choice: [list, code] as const });
      const facts = {
        kpi: choice('kpis', typed.kpi ?? ''),
        measure: choice('measures', measure),
        month: { month },
      };
      return [
        {
          code: 'monthsUneven' as const,
          severity: 'warning' as const,
          place: plan.cell('metrics', lacking, `months:${month}`),
          witnesses: [plan.cell('kpis', row, 'actual')],
          facts,
        },
      ];
    }
    return [];
  });

/** Months that have begun and that any row of a measure has a number for. */
const monthsOf = (plan: Plan, measure: Measure): Set<Month> =>
  new Set(seriesOf(plan).flatMap(({ row, months }) => (row.typed.measure === measure ? months : [])));

const rowOf = (plan: Plan, measure: Measure): number | undefined =>
  seriesOf(plan).find(({ row }) => row.typed.measure === measure)?.row.row;
