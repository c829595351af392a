import { catalogue, type KpiId } from '../../../kpis/catalogue';
import type { Quantity, Sentence } from './facts';

/** The first KPI spoken of that can be measured by a figure of the sentence; none is better than a wrong one. */
export function fittingKpi(
  kpis: KpiId[],
  quantities: Quantity[],
  direction: Sentence['direction'],
): Pick<Sentence, 'kpi'> {
  const kpi = kpis.find(
    (id) => quantities.length === 0 || quantities.some((one) => fits(id, one, direction)),
  );
  return kpi ? { kpi } : {};
}

function fits(
  id: KpiId,
  { unit, from, level, bound, noun, time }: Quantity,
  direction: Sentence['direction'],
): boolean {
  const { unit: measured, kind } = catalogue[id];
  if (unit === 'times') return true;
  if (unit === 'money') return measured === 'money';
  if (unit === 'points') return measured === 'share' || measured === 'points';
  // Growth is told in shares whatever is measured.
  if (unit === 'share') {
    const moves = direction === 'up' || direction === 'down';
    const isLevel = !moves || from !== undefined || level === true || bound !== undefined;
    return measured === 'share' || !isLevel;
  }
  // What is counted takes no time: "ship orders within 48 hours".
  if (time !== undefined) return measured !== 'money' && measured !== 'share' && kind !== 'flow';
  // A bare number may be an amount, or a return of 3 for each 1.
  return noun === undefined || (measured !== 'money' && measured !== 'share');
}
