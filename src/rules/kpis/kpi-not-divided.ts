import { eachRow } from '../each-row';
import { type Divisor, divisorAtFault } from './divisor-at-fault';
import { figuresAwaited } from './figures-awaited';

/** A KPI that stays blank though its measures have figures: these two rules say why. */
const notDivided = (
  code: 'kpiDividedByNothing' | 'kpiGrowthFromBelow',
  isTold: (divisor: Divisor) => boolean,
) =>
  eachRow({ code, severity: 'warning', table: 'kpis', column: 'kpi', needs: ['metrics'] }, (plan) => {
    const isAwaited = figuresAwaited(plan);
    return ({ typed, computed }) => {
      const isBlank = computed['actual'] === '' && isAwaited(typed);
      const divisor = isBlank ? divisorAtFault(plan, typed) : undefined;
      return divisor && isTold(divisor) ? { facts: { base: { number: divisor.value } } } : null;
    };
  });

export const kpiDividedByNothing = notDivided('kpiDividedByNothing', ({ isBase }) => !isBase);
export const kpiGrowthFromBelow = notDivided('kpiGrowthFromBelow', ({ isBase }) => isBase);
