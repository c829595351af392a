import { catalogue, type KpiId } from '../../../kpis/catalogue';
import type { Quantity, Sentence } from './facts';

/** The first KPI spoken of that can be measured by a figure of the sentence; none is better than a wrong one. */
export function fittingKpi(kpis: KpiId[], quantities: Quantity[]): Pick<Sentence, 'kpi'> {
  const kpi = kpis.find((id) => quantities.length === 0 || quantities.some((one) => fits(id, one)));
  return kpi ? { kpi } : {};
}

function fits(id: KpiId, { unit, from, level, bound, noun, time }: Quantity): boolean {
  const measured = catalogue[id].unit;
  if (unit === 'times') return true;
  if (unit === 'money') return measured === 'money';
  if (unit === 'points') return measured === 'share' || measured === 'points';
  // Growth is told in shares whatever is measured.
  if (unit === 'share') {
    const isLevel = from !== undefined || level === true || bound !== undefined;
    return measured === 'share' || !isLevel;
  }
  if (time !== undefined) return measured !== 'money' && measured !== 'share';
  return measured === 'money' ? noun === undefined : measured !== 'share';
}
