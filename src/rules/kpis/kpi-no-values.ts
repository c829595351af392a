import { firstDayOf } from '../../workbook/day';
import { eachRow, fault } from '../each-row';

/** A KPI that has no figure while the plan runs and others have. */
export const kpiNoValues = eachRow(
  { code: 'kpiNoValues', severity: 'warning', table: 'kpis', column: 'kpi', needs: ['metrics'] },
  ({ today, months: [first], records }) => {
    const hasFigures = records.tables.metrics.some(({ typed }) => typed.months !== undefined);
    const isRunning = hasFigures && first !== undefined && today > firstDayOf(first);
    return ({ computed, typed }) =>
      isRunning && typed.kpi !== undefined && (computed['actual'] ?? '') === '' ? fault : null;
  },
);
