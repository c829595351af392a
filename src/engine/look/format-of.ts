import type { Shown, ShownNumber, TypedKind } from '../../workbook/column';
import { datePattern, sharePattern, tenthPattern, timesPattern, wholePattern } from '../../workbook/formats';
import { moneyPattern } from '../../workbook/money';
import type { Context } from '../draw/context';

/** Google's number pattern for what a cell shows; `mixed`: what a mixed cell shows in this row. */
export function formatOf(shown: Shown, context: Context, mixed?: ShownNumber): { format?: string } {
  const pattern = patternOf(shown, context, mixed);
  return pattern === '' ? {} : { format: pattern };
}

function patternOf(shown: Shown | ShownNumber, context: Context, mixed: ShownNumber | undefined): string {
  switch (shown) {
    case 'text':
      return '';
    case 'whole':
      return wholePattern;
    case 'tenths':
      return tenthPattern;
    case 'number':
      return timesPattern;
    case 'money':
      return moneyPattern(context.environment.currency);
    case 'share':
      return sharePattern;
    case 'date':
      return datePattern(context.language);
    case 'mixed':
      return mixed ? patternOf(mixed, context, undefined) : '';
    case 'estimate':
      return patternOf(mixed ?? 'number', context, undefined);
  }
}

/** How cells of a kind that people type are shown. */
export const typedShown = (kind: TypedKind): Shown => {
  switch (kind) {
    case 'whole':
    case 'money':
    case 'share':
    case 'date':
      return kind;
    case 'month':
      return 'date';
    case 'number':
      return 'mixed';
    default:
      return 'text';
  }
};
