import { kpiOf } from '../../kpis/catalogue';
import { figureKindOf } from '../../kpis/figure-kind';
import type { TableRow } from '../../records/records';
import type { RowOf } from '../../tabs/all';
import type { Fact } from '../finding';

type Kpi = RowOf<'kpis'>;

/** How the figure of a row behaves over a period; of people's own KPIs only the workbook knows. */
export function kindOf({ typed, computed }: TableRow<Kpi>): number | undefined {
  const worked = computed['kind'];
  if (typeof worked === 'number') return worked;
  const known = kpiOf(typed.kpi);
  return known && figureKindOf(known);
}

/** Where a figure is to get to, as a goal or a KPI says it. */
type Aims = Pick<Kpi, 'unit' | 'direction' | 'target' | 'upper'>;
const aims = ['target', 'upper', 'direction', 'unit'] as const;

/** Something on which two rows disagree that speak of the same figure. */
export interface Difference {
  column: (typeof aims)[number];
  here: string | number;
  there: string | number;
}

/** What the catalogue knows of the figure counts where a row says nothing. */
export function differences(kpi: string | undefined, here: Aims, there: Aims): Difference[] {
  const known = kpiOf(kpi);
  const usual: Aims = {
    ...(known?.direction && { direction: known.direction }),
    ...(known && { unit: known.unit }),
  };
  const [ours, theirs] = [
    { ...usual, ...here },
    { ...usual, ...there },
  ];
  return aims.flatMap((column) => {
    const [left, right] = [ours[column], theirs[column]];
    return left === undefined || right === undefined || left === right
      ? []
      : [{ column, here: left, there: right }];
  });
}

/** One of its sides, in the form of the figure's unit. */
export function sideFact({ column }: Difference, value: string | number, unit: string | undefined): Fact {
  if (typeof value === 'number') return unit === 'share' ? { share: value } : { number: value };
  return { choice: [column === 'unit' ? 'units' : 'directions', value] };
}
export const unitOf = ({ kpi, unit }: Kpi): string | undefined => unit ?? kpiOf(kpi)?.unit;
