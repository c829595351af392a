import type { KpiTerm } from './kpi';
import type { Measure } from './measures';

/** A KPI worked out from figures; undefined while one is missing, or where it cannot be divided. */
export function kpiValue(
  term: KpiTerm,
  figureOf: (measure: Measure) => number | undefined,
): number | undefined {
  if (typeof term === 'number') return term;
  if (typeof term === 'string') return figureOf(term);
  if (term.is === 'given') return figureOf(term.measure) ?? kpiValue(term.otherwise, figureOf);
  if ('of' in term) {
    const value = kpiValue(term.of, figureOf);
    return value === undefined ? undefined : changed[term.is](value);
  }
  const left = kpiValue(term.left, figureOf);
  const right = kpiValue(term.right, figureOf);
  if (left === undefined || right === undefined) return undefined;
  const value = arithmetic[term.is](left, right);
  return Number.isFinite(value) ? value : undefined;
}

const changed = {
  base: (value: number) => Math.max(value, 0),
  // What is whole but for the last digits of binary fractions stays as it is.
  roundUp: (value: number) => Math.sign(value) * Math.ceil(Math.round(Math.abs(value) * 1e9) / 1e9),
};

const arithmetic = {
  ratio: (left: number, right: number) => left / right,
  product: (left: number, right: number) => left * right,
  difference: (left: number, right: number) => left - right,
  sum: (left: number, right: number) => left + right,
  power: (left: number, right: number) => (left >= 0 && right >= 0 ? left ** right : Number.NaN),
};
