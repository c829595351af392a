import type { CellValue } from '../../workbook/cell';

/** The corner cell of every tab begins with this; it tells the hidden key row and key column. */
export const cornerMark = '#throughline';
/** Keys of rows begin with a sign no id or label begins with. */
export const rowKey = (key: string): string => `#${key}`;

/** Where the keys of a tab stand, one-based. */
export interface KeyIndex {
  keyRow: number;
  keyColumn: number;
  columns: Map<string, number>;
  rows: Map<string, number>;
}

/** Finds columns and rows by their keys, wherever people moved them; null when the corner is gone. */
export function indexKeys(values: CellValue[][]): KeyIndex | null {
  const corner = findCorner(values);
  if (!corner) return null;
  const columns = new Map<string, number>();
  for (const [index, value] of (values[corner.row] ?? []).entries()) {
    if (typeof value === 'string' && value !== '' && index !== corner.column && !columns.has(value)) {
      columns.set(value, index + 1);
    }
  }
  const rows = new Map<string, number>();
  for (const [index, line] of values.entries()) {
    const value = line[corner.column];
    if (
      typeof value === 'string' &&
      value.startsWith('#') &&
      index !== corner.row &&
      !rows.has(value.slice(1))
    ) {
      rows.set(value.slice(1), index + 1);
    }
  }
  return { keyRow: corner.row + 1, keyColumn: corner.column + 1, columns, rows };
}

function findCorner(values: CellValue[][]): { row: number; column: number } | null {
  for (const [row, line] of values.entries()) {
    const column = line.findIndex((value) => typeof value === 'string' && value.startsWith(cornerMark));
    if (column >= 0) return { row, column };
  }
  return null;
}
