import type { Area, CellAddress } from './book';

export const isInside = (inner: Area, outer: Area): boolean =>
  inner.sheetId === outer.sheetId &&
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** The cells that two areas of a sheet share; null when there are none. */
export function shared(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  if (one.sheetId !== other.sheetId || rows <= 0 || columns <= 0) return null;
  return { sheetId: one.sheetId, row, column, rows, columns };
}

/** An area of the same size that begins at another cell. */
export const areaAt = ({ rows, columns }: Area, { sheetId, row, column }: CellAddress): Area => ({
  sheetId,
  row,
  column,
  rows,
  columns,
});
