import { kpiOf } from '../../kpis/catalogue';
import { measureOf } from '../../kpis/measures';
import type { RowFacts, Shown } from '../../workbook/column';
import { datePattern, sharePattern, tenthPattern, timesPattern, wholePattern } from '../../workbook/formats';
import { moneyPattern } from '../../workbook/money';
import type { Ground } from '../draw/ground';

/** Google's number pattern for what a cell shows; mixed cells follow the unit chosen in their row. */
export function formatOf(shown: Shown, ground: Ground, facts: RowFacts): { format?: string } {
  const patterns: Record<Shown, string> = {
    text: '',
    whole: wholePattern,
    number: timesPattern,
    money: moneyPattern(ground.world.currency),
    share: sharePattern,
    date: datePattern(ground.language),
    mixed: mixedPattern(ground, facts),
    estimate: mixedPattern(ground, facts) || timesPattern,
  };
  return patterns[shown] === '' ? {} : { format: patterns[shown] };
}

/** By the row's own unit, else by that of its KPI or measure. */
function mixedPattern(ground: Ground, facts: RowFacts): string {
  const kpi = kpiOf(facts['kpi'] ?? facts['metric']);
  const measure = measureOf(facts['measure']);
  switch (facts['unit'] ?? kpi?.unit ?? measure?.unit) {
    case 'share':
      return sharePattern;
    case 'money':
      return moneyPattern(ground.world.currency);
    case 'times':
      return timesPattern;
    case 'months':
    case 'points':
      return tenthPattern;
    case 'number':
      // Counts are whole, and nobody knows how fine a number of people's own is.
      if (measure && measure.kind !== 'rate') return wholePattern;
      if (kpi) return kpi.kind === 'ratio' ? timesPattern : wholePattern;
      return isQuotient(facts['how']) ? timesPattern : '';
    default:
      return '';
  }
}

const isQuotient = (how: string | undefined): boolean => how === 'ratio' || how === 'perThousand';
