import type { Area, BookSheet, Cell } from '../spreadsheet/book';
import { cellAt } from '../spreadsheet/cells';
import type { Context } from './context';
import { mismatchedArguments, ServiceError } from './service-error';

/** The sheet as it is now; it may have been deleted since the range was fetched. */
export function liveSheet(context: Context, { sheetId }: { sheetId: number }): BookSheet {
  const sheet = context.open.book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
  return sheet;
}

export function readGrid<Value>(
  context: Context,
  area: Area,
  read: (cell: Cell | undefined) => Value,
): Value[][] {
  const sheet = liveSheet(context, area);
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) =>
      read(cellAt(sheet, area.row + down, area.column + right)),
    ),
  );
}

export const readFirst = <Value>(
  context: Context,
  area: Area,
  read: (cell: Cell | undefined) => Value,
): Value => read(cellAt(liveSheet(context, area), area.row, area.column));

/** Each value with the cell it is for, if the grid is as large as the range. */
export function placedValues<Value>(
  context: Context,
  area: Area,
  grid: Value[][],
  place: string,
): { row: number; column: number; value: Value }[] {
  liveSheet(context, area);
  if (!Array.isArray(grid) || !grid.every(Array.isArray)) throw mismatchedArguments(place);
  refuseMismatch('rows', grid.length, area.rows);
  return grid.flatMap((line, down) => {
    refuseMismatch('columns', line.length, area.columns);
    // Not `map`, which passes over holes.
    return Array.from(line, (value, right) => ({ row: area.row + down, column: area.column + right, value }));
  });
}

export function sameValue<Value>({ rows, columns }: Area, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function refuseMismatch(lines: 'rows' | 'columns', has: number, wants: number): void {
  if (has === wants) return;
  throw new ServiceError(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. ` +
      `The data has ${has} but the range has ${wants}.`,
  );
}
