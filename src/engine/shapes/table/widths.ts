import { type Column, isMonthly } from '../../../workbook/column';
import type { TableTab } from '../../../workbook/tab';
import { plainWidth, usualWidth } from '../../look/widths';

const roomy = 200;
const wide = 260;
const narrow = 60;

/** Without a described column it is that of the ids. */
export function tableWidth(tab: TableTab, key: string, column: Column | null): number {
  if (!column) return narrow;
  if (isMonthly(column)) return plainWidth;
  return isWide(column) || tab.name === key ? wide : tab.roomy ? roomy : usualWidth;
}

const isWide = (column: Column): boolean => column.wide === true || column.kind === 'prose';
