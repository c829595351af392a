import type { Kpi, KpiTerm } from './kpi';
import { type Measure, measureOf } from './measures';

/** How a KPI's figure behaves over a period. Formulas know each by its number. */
export const figureKinds = {
  /** Begins at all of it and falls with every flow, such as retention. */
  falling: -1,
  /** Can be read at any moment. */
  level: 0,
  /** Begins at nothing and fills up. */
  total: 1,
  /** A level that every period has anew: flow over flow. */
  ratio: 2,
  /** The latest complete month alone, whatever the months make together. */
  month: 3,
} as const;

type Nature = 'fixed' | 'opening' | 'stock' | 'flow' | 'falling';

/** What a KPI of the catalogue is, by its formula. */
export function figureKindOf({ kind, term }: Kpi): number {
  if (kind === 'flow') return figureKinds.total;
  const nature = natureOf(term);
  if (nature === 'flow') return figureKinds.total;
  if (kind === 'stock') return figureKinds.level;
  return nature === 'falling' ? figureKinds.falling : figureKinds.ratio;
}

/** Days and months that have passed fill up, too. */
const passing: Measure[] = ['daysElapsed', 'monthsElapsed'];

function natureOf(term: KpiTerm): Nature {
  if (typeof term === 'number') return 'fixed';
  if (typeof term === 'string') return natureOfMeasure(term);
  if (term.is === 'given') return natureOf(term.otherwise);
  if ('of' in term) return natureOf(term.of);
  return natures[term.is](natureOf(term.left), natureOf(term.right));
}

function natureOfMeasure(measure: Measure): Nature {
  const kind = measureOf(measure)?.kind;
  if (kind === 'flow' || passing.includes(measure)) return 'flow';
  return kind === 'opening' || kind === 'stock' ? kind : 'fixed';
}

const natures: Record<'ratio' | 'product' | 'difference' | 'sum' | 'power', Combined> = {
  ratio: (left, right) => {
    if (right === 'flow' || right === 'falling') return 'fixed';
    return left === 'flow' || left === 'falling' ? left : 'fixed';
  },
  product: (left, right) => (left === 'flow' || right === 'flow' ? 'flow' : 'fixed'),
  // What a stock has gained since its opening fills up; a level less a flow is what is left of it.
  difference: (left, right) => {
    if (left === 'flow') return 'flow';
    if (left === 'stock' && right === 'opening') return 'flow';
    return right === 'flow' ? 'falling' : left;
  },
  sum: (left, right) => {
    if (left === 'flow' && right === 'flow') return 'flow';
    return left === 'flow' || right === 'flow' ? 'falling' : left;
  },
  power: () => 'fixed',
};
type Combined = (left: Nature, right: Nature) => Nature;
