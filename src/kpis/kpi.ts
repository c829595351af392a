import type { Messages } from '../messages/messages';
import type { Code } from '../workbook/choice-lists';
import type { Measure } from './measures';

/** A KPI has its words in every language. */
export type KpiId = keyof Messages['kpis'];

/** What a KPI is made of: figures to date of measures, whole numbers, and arithmetic. */
export type KpiTerm =
  | Measure
  | number
  | { is: 'ratio' | 'product' | 'difference' | 'sum' | 'power'; left: KpiTerm; right: KpiTerm }
  | { is: 'base' | 'roundUp'; of: KpiTerm }
  | { is: 'given'; measure: Measure; otherwise: KpiTerm };

export interface Kpi {
  unit: Code<'units'>;
  /** Without one, the KPI gives context: neither more nor less is better. */
  direction?: Code<'directions'>;
  /** What its months make of a period: the sum, the level, or the ratio of sums. */
  kind: 'flow' | 'stock' | 'ratio';
  /** The numerator is a part of the denominator, so the result cannot pass 100 %. */
  subset?: true;
  term: KpiTerm;
  /** The variant chosen where sources differ, and how others define it. */
  ours?: string;
  others?: string;
  source: string;
}

const arithmetic =
  (is: 'ratio' | 'product' | 'difference' | 'sum' | 'power') =>
  (left: KpiTerm, right: KpiTerm): KpiTerm => ({ is, left, right });

export const ratio = arithmetic('ratio');
export const product = arithmetic('product');
export const difference = arithmetic('difference');
export const sum = arithmetic('sum');
export const power = arithmetic('power');
/** What growth is reckoned from: nothing grows by a share of nothing, or of less. */
export const base = (of: KpiTerm): KpiTerm => ({ is: 'base', of });
/** Whole things, as many as are needed. */
export const roundUp = (of: KpiTerm): KpiTerm => ({ is: 'roundUp', of });
/** How much more the one is than the other, for each 1 of the other. */
export const growth = (now: KpiTerm, before: KpiTerm): KpiTerm =>
  ratio(difference(now, before), base(before));
export const perThousand = (left: KpiTerm, right: KpiTerm): KpiTerm => product(ratio(left, right), 1000);
/** A figure that people may know and enter; where they do not, it is worked out. */
export const given = (measure: Measure, otherwise: KpiTerm): KpiTerm => ({
  is: 'given',
  measure,
  otherwise,
});

/** The measures a KPI is worked out from where some have figures: what is known is not worked out. */
export function measuresInUse(term: KpiTerm, hasFigure: (measure: Measure) => boolean): Measure[] {
  if (typeof term !== 'object') return measuresOf(term);
  if (term.is === 'given')
    return hasFigure(term.measure) ? [term.measure] : measuresInUse(term.otherwise, hasFigure);
  if ('of' in term) return measuresInUse(term.of, hasFigure);
  return [...new Set([...measuresInUse(term.left, hasFigure), ...measuresInUse(term.right, hasFigure)])];
}

/** Every measure a KPI is made of, once, in the order of its formula. */
export function measuresOf(term: KpiTerm): Measure[] {
  if (typeof term === 'number') return [];
  if (typeof term === 'string') return [term];
  if (term.is === 'given') return [...new Set([term.measure, ...measuresOf(term.otherwise)])];
  if ('of' in term) return measuresOf(term.of);
  return [...new Set([...measuresOf(term.left), ...measuresOf(term.right)])];
}
