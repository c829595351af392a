import { areaName } from '../spreadsheet/a1';
import type { Area } from '../spreadsheet/book';
import { cellAt, hasContent, sheetById } from '../spreadsheet/cells';
import type { Context } from './context';
import type { GoogleRange } from './google-types';
import { mismatchedArguments, ServiceError } from './service-error';

type PlaceMembers = Pick<
  GoogleRange,
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'offset'
  | 'isBlank'
>;

/** Where a range is; Google counts rows and columns from one. */
export function rangePlace(context: Context, area: Area): PlaceMembers {
  const { sheetId, row, column, rows, columns } = area;
  return {
    getA1Notation: () => areaName(area),
    getRow: () => row + 1,
    getColumn: () => column + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getSheet: () => context.make.sheet(sheetId),
    getCell: (down, right) => {
      if (down < 1 || down > rows || right < 1 || right > columns)
        throw new ServiceError('Cell reference out of range');
      return context.make.range({
        sheetId,
        row: row + down - 1,
        column: column + right - 1,
        rows: 1,
        columns: 1,
      });
    },
    offset: (down: number, right: number, height: number = rows, width: number = columns) =>
      context.make.range(
        areaWithin(context, {
          sheetId,
          row: row + down,
          column: column + right,
          rows: height,
          columns: width,
        }),
      ),
    isBlank: () => {
      const sheet = sheetById(context.open.book, sheetId);
      for (let r = row; r < row + rows; r += 1) {
        for (let c = column; c < column + columns; c += 1)
          if (hasContent(cellAt(sheet, r, c) ?? {})) return false;
      }
      return true;
    },
  };
}

/** The area, if the sheet holds all of it. */
export function areaWithin(context: Context, area: Area): Area {
  const { rowCount, columnCount } = sheetById(context.open.book, area.sheetId);
  const { row, column, rows, columns } = area;
  if (![row, column, rows, columns].every(Number.isInteger)) throw mismatchedArguments('Sheet.getRange');
  if (row < 0) throw new ServiceError('The starting row of the range is too small.');
  if (column < 0) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (row + rows > rowCount || column + columns > columnCount) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}
