import { byId } from '../../model/by-id';
import type { Plan } from '../../model/plan';
import { firstDayOf, lastDayOf, monthOf } from '../../workbook/day';
import { eachRow } from '../each-row';
import type { Fix } from '../finding';
import { measuresLacking } from './measures-needed';

/** A KPI that has no figure while the plan runs and others have. */
export const kpiNoValues = eachRow(
  { code: 'kpiNoValues', severity: 'warning', table: 'kpis', column: 'kpi', needs: ['metrics'] },
  (plan) => {
    const { today, records } = plan;
    const [first] = plan.months;
    const hasFigures = records.tables.metrics.some(({ typed }) => typed.months !== undefined);
    const isRunning = hasFigures && first !== undefined && today > firstDayOf(first);
    // Of a goal that begins later, or in this month, nobody has a figure yet.
    const isAwaited = (goal: string | undefined): boolean => {
      const start = byId(plan, 'goals').get(goal ?? '')?.typed.start;
      return start === undefined || lastDayOf(monthOf(start)) <= today;
    };
    return ({ computed, typed }) =>
      isRunning && isAwaited(typed.goal) && typed.kpi !== undefined && (computed['actual'] ?? '') === ''
        ? { fixes: rowsToAdd(plan, measuresLacking(plan, typed)) }
        : null;
  },
);

/** A blank row of the metrics for each measure. */
const rowsToAdd = (plan: Plan, measures: string[]): Fix[] => {
  if (measures.length === 0) return [];
  const cells = measures.map((content, index) => ({
    place: plan.cell('metrics', plan.freeRow('metrics', index), 'measure'),
    content,
  }));
  return [
    {
      code: 'addRows',
      facts: { count: { number: cells.length }, table: { column: ['metrics', 'title'] } },
      cells,
    },
  ];
};
