import { isBlankCell } from '../read/numbers';
import { readPeriod } from '../read/periods';
import type { Table } from '../read/table';

/** Columns that are headed with days, weeks or months. */
export const periodColumns = ({ header }: Table): number[] =>
  header.flatMap((text, column) => (readPeriod(text, { order: 'dmy' }) ? [column] : []));

/** A table whose rows are measures and whose columns are months, the other way round; null where it is none. */
export function transposed(table: Table, knows: (header: string) => boolean): Table | null {
  const months = periodColumns(table);
  const [names] = table.header.flatMap((_, column) => (months.includes(column) ? [] : [column]));
  if (months.length === 0 || names === undefined) return null;
  const labels = table.rows.map(({ cells }) => (cells[names] ?? '').trim());
  const known = labels.filter(knows).length;
  if (known * 2 < labels.length || new Set(labels).size < labels.length) return null;
  const kept = table.rows.filter(({ cells }) => months.some((column) => !isBlankCell(cells[column] ?? '')));
  return {
    ...table,
    header: ['Month', ...kept.map(({ cells }) => (cells[names] ?? '').trim())],
    rows: months.map((column) => ({
      line: kept[0]?.line ?? 0,
      cells: [table.header[column] ?? '', ...kept.map(({ cells }) => cells[column] ?? '')],
    })),
  };
}
