import { kpiOf } from '../kpis/catalogue';
import { measureOf } from '../kpis/measures';
import type { RowFacts, ShownNumber } from '../workbook/column';

/** What the numbers of a row are: by the row's own unit, else by that of its KPI or measure. */
export function mixedNumber(row: RowFacts): ShownNumber | undefined {
  const kpi = kpiOf(row['kpi'] ?? row['metric']);
  const measure = measureOf(row['measure']);
  switch (row['unit'] ?? kpi?.unit ?? measure?.unit) {
    case 'share':
      return 'share';
    case 'money':
      return 'money';
    case 'times':
      return 'number';
    case 'months':
    case 'points':
      return 'tenths';
    case 'number':
      // Counts are whole, and nobody knows how fine a number of people's own is.
      if (measure && measure.kind !== 'rate') return 'whole';
      if (kpi) return kpi.kind === 'ratio' ? 'number' : 'whole';
      return isQuotient(row['how']) ? 'number' : undefined;
    default:
      return undefined;
  }
}

const isQuotient = (how: string | undefined): boolean => how === 'ratio' || how === 'perThousand';
