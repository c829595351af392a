import { kpiOf } from '../kpis/catalogue';
import { measureOf } from '../kpis/measures';
import type { RowFacts, Shown } from '../workbook/column';
import { datePattern, sharePattern, timesPattern, wholePattern } from '../workbook/formats';
import { moneyPattern } from '../workbook/money';
import type { Ground } from './ground';

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
  };
  return patterns[shown] === '' ? {} : { format: patterns[shown] };
}

/** By the row's own unit, else by that of its KPI or measure. */
function mixedPattern(ground: Ground, facts: RowFacts): string {
  switch (
    facts['unit'] ??
    kpiOf(facts['kpi'] ?? facts['metric'])?.unit ??
    measureOf(facts['measure'])?.unit
  ) {
    case 'share':
      return sharePattern;
    case 'money':
      return moneyPattern(ground.world.currency);
    case 'times':
      return timesPattern;
    case 'number':
      return facts['measure'] === undefined ? '' : wholePattern;
    default:
      return '';
  }
}
