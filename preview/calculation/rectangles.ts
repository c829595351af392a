import type { IRange } from '@univerjs/core';
import type { Area } from '../spreadsheet/book';

/** Cells as few ranges: runs down each column, then equal runs of neighbouring columns joined. */
export function rangesOf(cells: { row: number; column: number }[]): IRange[] {
  const ranges: IRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last && last.startColumn === column && last.endRow === row - 1) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return ranges.reduce<IRange[]>((joined, range) => {
    const left = joined.find(
      ({ startRow, endRow, endColumn }) =>
        startRow === range.startRow && endRow === range.endRow && endColumn === range.startColumn - 1,
    );
    if (left) left.endColumn = range.endColumn;
    else joined.push(range);
    return joined;
  }, []);
}

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const areaOf = (sheetId: number, range: IRange): Area => ({
  sheetId,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
