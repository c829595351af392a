import { byId } from '../../model/by-id';
import { firstDayOf, lastDayOf, monthOf } from '../../workbook/day';
import { eachRow, fault } from '../each-row';
import { measuresEmpty } from './measures-needed';

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
    return ({ computed: { actual }, typed }) => {
      if (!isRunning || !isAwaited(typed.goal) || typed.kpi === undefined) return null;
      // Of a row that is only thought of no formula has made anything yet.
      return (actual === undefined ? measuresEmpty(plan, typed).length > 0 : actual === '') ? fault : null;
    };
  },
);
