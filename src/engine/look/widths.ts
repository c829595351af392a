import { type Column, isMonthly } from '../../workbook/column';
import type { FormTab } from '../../workbook/tab';
import type { TabLayout } from '../resolve/lay-out-tab';

/** Few widths, so that dressing a tab takes few calls. In pixels. */
const usual = 130;
const roomy = 200;
const wide = 260;
const narrow = 60;
/** As wide as a new sheet's columns are. */
export const plainWide = 100;
const weekWide = 24;
/** Beside many weeks. */
const timelineWidths = { usual: plainWide, wide: 200 };
/** Forms of facts have short answers, forms of prose long ones. */
const formWidths: Record<string, { facts: number; prose: number }> = {
  label: { facts: 280, prose: 220 },
  answer: { facts: 280, prose: 560 },
  note: { facts: 460, prose: 380 },
};

/** Pixels of a column. */
export function widthOf({ tab, blueprint }: TabLayout, key: string): number {
  const column = blueprint.columns.find((entry) => entry.key === key)?.column;
  if (tab.shape === 'timeline') return column ? timelineWidths[column.wide ? 'wide' : 'usual'] : weekWide;
  if (column && tab.shape === 'table') {
    if (isMonthly(column)) return plainWide;
    return isWide(column) || tab.name === key ? wide : tab.roomy ? roomy : usual;
  }
  const inForm = formWidths[key];
  if (inForm && tab.shape === 'form') return isProse(tab) ? inForm.prose : inForm.facts;
  return key === 'id' ? narrow : usual;
}

/** Whether a form's answers are sentences. */
export const isProse = ({ rows }: FormTab): boolean =>
  Object.values(rows).filter((row) => row.kind === 'prose').length > Object.keys(rows).length / 2;

const isWide = (column: Column): boolean => column.wide === true || column.kind === 'prose';

/** Gathers neighbours of the same value: one service call for each run. */
export function runs<T>(addresses: { at: number; value: T }[]): { first: number; count: number; value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
  for (const { at, value } of [...addresses].sort((left, right) => left.at - right.at)) {
    const last = found[found.length - 1];
    if (last && last.first + last.count === at && last.value === value) last.count++;
    else found.push({ first: at, count: 1, value });
  }
  return found;
}
