import { addDays, addMonths, type Day, monthOf } from '../../../workbook/day';
import { headerKey } from '../read/header';
import type { Table } from '../read/table';

/** Headers of columns that count days, weeks or months from the first of the report. */
const headers: [RegExp, 'day' | 'week' | 'month'][] = [
  [/^(?:nth day|n(?:ième|e|ᵉ) jour|jour n°|ngày thứ n|اليوم رقم n|第 ?n ?天)$/, 'day'],
  [/^(?:nth week|n(?:ième|e|ᵉ) semaine|semaine n°|tuần thứ n|الأسبوع رقم n|第 ?n ?周)$/, 'week'],
  [/^(?:nth month|n(?:ième|e|ᵉ) mois|mois n°|tháng thứ n|الشهر رقم n|第 ?n ?(?:个)?月)$/, 'month'],
];

/** What the first column counts, if it counts from the start of the report. */
export const nthOf = ({ header, rows }: Table): 'day' | 'week' | 'month' | undefined =>
  rows.every(({ cells }) => /^\d{4}$/.test(cells[0] ?? ''))
    ? headers.find(([shape]) => shape.test(headerKey(header[0] ?? '')))?.[1]
    : undefined;

/** The table with dates in place of the numbers that count from the start of the report. */
export function withDates(table: Table, unit: 'day' | 'week' | 'month', start: Day): Table {
  const dateOf = (count: number): string =>
    unit === 'month' ? addMonths(monthOf(start), count) : addDays(start, count * (unit === 'week' ? 7 : 1));
  return {
    ...table,
    rows: table.rows.map((line) => ({
      ...line,
      cells: [dateOf(Number(line.cells[0])), ...line.cells.slice(1)],
    })),
  };
}
