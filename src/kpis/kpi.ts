import type { Code } from '../workbook/choice-lists';
import { blank, call, divide, type Formula, multiply, subtract, when } from '../workbook/formula';
import type { Measure } from './measures';

/** What a KPI is made of: figures to date of measures, the gross margin of the settings, and arithmetic. */
export type KpiPart = Measure | 'grossMargin';
export type KpiTerm = KpiPart | { is: 'ratio' | 'product' | 'difference'; left: KpiTerm; right: KpiTerm };

export interface Kpi {
  unit: Code<'units'>;
  direction: Code<'directions'>;
  term: KpiTerm;
  /** The numerator is a part of the denominator, so the result cannot pass 100 %. */
  subset?: true;
}

export const ratio = (left: KpiTerm, right: KpiTerm): KpiTerm => ({ is: 'ratio', left, right });
export const product = (left: KpiTerm, right: KpiTerm): KpiTerm => ({ is: 'product', left, right });
export const difference = (left: KpiTerm, right: KpiTerm): KpiTerm => ({ is: 'difference', left, right });

/** Every part a KPI needs, once. */
export function partsOf(term: KpiTerm): KpiPart[] {
  if (typeof term === 'string') return [term];
  return [...new Set([...partsOf(term.left), ...partsOf(term.right)])];
}

/** Where a part's figure stands, and whether it is there at all. */
export interface PartCells {
  value(part: KpiPart): Formula;
  missing(part: KpiPart): Formula;
}

/** The KPI as a formula over the cells of its parts; empty while a part is missing or a divisor is zero. */
export function kpiFormula(term: KpiTerm, cells: PartCells): Formula {
  const arithmetic = (node: KpiTerm): Formula => {
    if (typeof node === 'string') return cells.value(node);
    const left = arithmetic(node.left);
    const right = arithmetic(node.right);
    switch (node.is) {
      case 'ratio':
        return divide(left, right);
      case 'product':
        return multiply(left, right);
      case 'difference':
        return subtract(left, right);
    }
  };
  const guarded = typeof term === 'string' ? arithmetic(term) : call('IFERROR', arithmetic(term), blank);
  return partsOf(term).reduceRight((rest, part) => when(cells.missing(part), blank, rest), guarded);
}
