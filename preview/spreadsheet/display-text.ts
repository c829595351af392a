import type { Cell } from './book';
import { displayDay } from './display-day';
import { displayNumber, sectionsOf } from './display-number';
import { localeRules } from './locales';
import { isDateFormat } from './number-formats';

/** What a cell shows. */
export function displayText(cell: Cell | undefined, locale: string): string {
  const { value, format = '' } = cell ?? {};
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return cell?.error ? value : displayString(value, format);
  return isDateFormat(format) ? displayDay(value, format) : displayNumber(value, format, localeRules(locale));
}

function displayString(value: string, format: string): string {
  const section = sectionsOf(format).find((part) => part.includes('@'));
  return section ? section.replace(/"([^"]*)"|@/g, (_all, quoted) => quoted ?? value) : value;
}
