import { families } from '../../kpis/catalogue';
import type { Kpi } from '../../kpis/kpi';
import type { Measure } from '../../kpis/measures';
import { type Series, seriesOfMeasure } from '../../model/figures';
import { oncePerPlan } from '../../model/once-per-plan';
import type { Plan } from '../../model/plan';
import { apart, median } from '../../model/scale';
import type { CellAddress } from '../../records/records';
import type { Month } from '../../workbook/day';
import type { Fact, Finding } from '../finding';
import type { Rule } from '../rule';
import { isFarMetric } from './far-metrics';

interface Pair {
  part: Measure;
  whole: Measure;
  /** A part may come months after its whole, as customers come after they were leads. */
  isLater: boolean;
}

/** What happens on the spot: its part is of the same month. */
const onTheSpot: string[] = ['paidMedia', 'website', 'email', 'content', 'brand'];

/** Parts and wholes as the catalogue's shares name them, and the steps from visitor to customer. */
const pairs: Pair[] = [
  { part: 'leads', whole: 'visitors', isLater: false },
  { part: 'newCustomers', whole: 'leads', isLater: true },
  ...Object.entries<Record<string, Kpi>>(families).flatMap(([family, kpis]) =>
    Object.values(kpis).flatMap(({ subset, term }): Pair[] => {
      if (!subset || typeof term !== 'object' || term.is !== 'ratio') return [];
      const { left, right } = term;
      if (typeof left !== 'string' || typeof right !== 'string' || family === 'budget') return [];
      return [{ part: left, whole: right, isLater: !onTheSpot.includes(family) }];
    }),
  ),
];

/** More of a part than of its whole in a month, or until then where the part may come later. */
export const partAboveWhole: Rule = (plan) => [...found(plan).values()].flat();

/** Whether a pair's months are told, so that nobody needs to tell of their sums. */
export const isPartTold = (plan: Plan, part: string, whole: string): boolean =>
  (found(plan).get(`${part} ${whole}`) ?? []).length > 0;

const found = oncePerPlan(
  (plan) =>
    new Map(pairs.map((pair): [string, Finding[]] => [`${pair.part} ${pair.whole}`, above(plan, pair)])),
);

function above(plan: Plan, { part, whole, isLater }: Pair): Finding[] {
  const [parts, wholes] = [seriesOfMeasure(plan, part), seriesOfMeasure(plan, whole)];
  if (!parts || !wholes) return [];
  let [below, over] = [0, 0];
  return parts.months.flatMap((month): Finding[] => {
    const [little, large] = [figureIn(parts, month), figureIn(wholes, month)];
    if (little === undefined || large === undefined) return [];
    below += little;
    over += large;
    const isAbove = little > large && (!isLater || below > over);
    if (!isAbove || isFarMetric(plan, parts.row.row, month) || isFarMetric(plan, wholes.row.row, month))
      return [];
    const cells = [cellOf(plan, parts, month), cellOf(plan, wholes, month)];
    // The one that is farther from its own other months is to blame.
    const [blamed, other] = strangeness(parts, month) >= strangeness(wholes, month) ? cells : cells.reverse();
    if (!blamed || !other) return [];
    const [name, of]: Fact[] = [{ choice: ['measures', part] }, { choice: ['measures', whole] }];
    return [
      aboveFinding(
        { place: blamed, witness: other },
        { name: name ?? part, value: { number: little }, entire: of ?? whole, whole: { number: large } },
      ),
    ];
  });
}

export const aboveFinding = (
  { place, witness }: { place: CellAddress; witness: CellAddress },
  facts: Record<'name' | 'value' | 'entire' | 'whole', Fact>,
): Finding => ({ code: 'partAboveWhole', severity: 'error', place, witnesses: [witness], facts });

const cellOf = (plan: Plan, { row }: Series, month: Month): CellAddress =>
  plan.cell('metrics', row.row, `months:${month}`);

const figureIn = ({ months, values }: Series, month: Month): number | undefined =>
  values[months.indexOf(month)];

/** How far a month is from the middle of the others. */
function strangeness({ months, values }: Series, month: Month): number {
  const at = months.indexOf(month);
  const others = values.filter((value, index) => index !== at && value > 0);
  const value = values[at] ?? 0;
  return others.length === 0 || value <= 0 ? 0 : apart(value, median(others));
}
