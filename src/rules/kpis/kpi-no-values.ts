import { eachRow, fault } from '../each-row';
import { divisorAtFault } from './divisor-at-fault';
import { figuresAwaited } from './figures-awaited';
import { measuresEmpty } from './measures-needed';
import { partLacking } from './own-kpi-parts';

/** A KPI that has no figure while the plan runs and others have. */
export const kpiNoValues = eachRow(
  { code: 'kpiNoValues', severity: 'warning', table: 'kpis', column: 'kpi', needs: ['metrics'] },
  (plan) => {
    const isAwaited = figuresAwaited(plan);
    return ({ computed: { actual }, typed }) => {
      if (!isAwaited(typed) || typed.kpi === undefined) return null;
      // Where more is known, another finding says why.
      if (partLacking(typed) || divisorAtFault(plan, typed)) return null;
      // Of a row that is only thought of no formula has made anything yet.
      return (actual === undefined ? measuresEmpty(plan, typed).length > 0 : actual === '') ? fault : null;
    };
  },
);
