import { kpiOf } from '../../kpis/catalogue';
import type { KpiTerm } from '../../kpis/kpi';
import { kpiValue } from '../../kpis/kpi-value';
import { type Measure, measureOf } from '../../kpis/measures';
import type { Plan } from '../../model/plan';
import type { RowOf } from '../../tabs/all';
import { folded } from '../../workbook/folded';

/** What a KPI is divided by where it cannot be: nothing, or a base of growth that is not above nothing. */
export interface Divisor {
  value: number;
  isBase: boolean;
}

export function divisorAtFault(plan: Plan, typed: RowOf<'kpis'>): Divisor | undefined {
  const known = kpiOf(typed.kpi);
  const divisors = known ? divisorsOf(plan, known.term) : divisorOfOwn(plan, typed);
  return divisors.find(({ value, isBase }) => (isBase ? value <= 0 : value === 0));
}

function divisorsOf(plan: Plan, term: KpiTerm): Divisor[] {
  if (typeof term !== 'object') return [];
  if (term.is === 'given') return divisorsOf(plan, term.otherwise);
  if ('of' in term) return divisorsOf(plan, term.of);
  const inside = [...divisorsOf(plan, term.left), ...divisorsOf(plan, term.right)];
  if (term.is !== 'ratio') return inside;
  const isBase = typeof term.right === 'object' && term.right.is === 'base';
  const divisor = typeof term.right === 'object' && term.right.is === 'base' ? term.right.of : term.right;
  const value = kpiValue(divisor, (measure: Measure) => toDate(plan, measure));
  return value === undefined ? inside : [...inside, { value, isBase }];
}

/** People's own KPIs divide by their second measure, or by a third. */
function divisorOfOwn(plan: Plan, { how, second, third }: RowOf<'kpis'>): Divisor[] {
  const isOverThird = how === 'sumRatio' || how === 'differenceRatio';
  const isOverSecond = how === 'ratio' || how === 'perThousand' || how === 'growth';
  const name = isOverThird ? third : isOverSecond ? second : undefined;
  const value = name === undefined ? undefined : toDate(plan, name);
  return value === undefined ? [] : [{ value, isBase: how === 'growth' }];
}

/** What the rows of a measure come to, as the workbook reckons it. */
function toDate(plan: Plan, measure: string): number | undefined {
  const figures = plan.records.tables.metrics.flatMap(({ typed, computed }) => {
    const figure = computed['toDate'];
    return folded(typed.measure ?? '') === folded(measure) && typeof figure === 'number' ? [figure] : [];
  });
  if (figures.length === 0) return undefined;
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return measureOf(measure)?.kind === 'rate' ? sum / figures.length : sum;
}
