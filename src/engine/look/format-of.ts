import { kpiOf } from '../../kpis/catalogue';
import { measureOf } from '../../kpis/measures';
import type { RowFacts, Shown } from '../../workbook/column';
import { datePattern, sharePattern, tenthPattern, timesPattern, wholePattern } from '../../workbook/formats';
import { moneyPattern } from '../../workbook/money';
import type { Context } from '../draw/context';

/** Google's number pattern for what a cell shows; mixed cells follow the unit chosen in their row. */
export function formatOf(shown: Shown, context: Context, facts: RowFacts): { format?: string } {
  const patterns: Record<Shown, string> = {
    text: '',
    whole: wholePattern,
    number: timesPattern,
    money: moneyPattern(context.environment.currency),
    share: sharePattern,
    date: datePattern(context.language),
    mixed: mixedPattern(context, facts),
    estimate: mixedPattern(context, facts) || timesPattern,
  };
  return patterns[shown] === '' ? {} : { format: patterns[shown] };
}

/** By the row's own unit, else by that of its KPI or measure. */
function mixedPattern(context: Context, facts: RowFacts): string {
  const kpi = kpiOf(facts['kpi'] ?? facts['metric']);
  const measure = measureOf(facts['measure']);
  switch (facts['unit'] ?? kpi?.unit ?? measure?.unit) {
    case 'share':
      return sharePattern;
    case 'money':
      return moneyPattern(context.environment.currency);
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
