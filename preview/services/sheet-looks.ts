import { keptColor } from './colors';
import type { Context } from './context';
import type { GoogleSheet } from './google-types';
import { liveSheet } from './range-grid';
import { ServiceError } from './service-error';

type LooksMembers = Pick<
  GoogleSheet,
  | 'getColumnWidth'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'getTabColor'
  | 'setTabColor'
  | 'isRightToLeft'
  | 'setRightToLeft'
  | 'hasHiddenGridlines'
  | 'setHiddenGridlines'
  | 'hideRows'
  | 'showRows'
  | 'hideColumns'
  | 'showColumns'
  | 'isRowHiddenByUser'
  | 'isColumnHiddenByUser'
>;

/** Pixels; Google's own width of a column. */
const WIDTH = 100;

export function sheetLooks(context: Context, sheetId: number, self: () => GoogleSheet): LooksMembers {
  const sheet = () => liveSheet(context, { sheetId });
  const set = (change: () => void) => {
    change();
    return self();
  };
  const lines = (first: number, count: number, size: number) => {
    if (!(first >= 1) || !(count >= 1) || first + count - 1 > size)
      throw new ServiceError('Those rows or columns are out of bounds.');
    return Array.from({ length: count }, (_, index) => first - 1 + index);
  };
  const rows = (first: number, count = 1) => lines(first, count, sheet().rowCount);
  const columns = (first: number, count = 1) => lines(first, count, sheet().columnCount);
  const resize = (sizes: Record<number, number>, which: number[], size: number) =>
    set(() => {
      if (!(size >= 0)) throw new ServiceError(`Invalid size: ${size}`);
      for (const line of which) sizes[line] = size;
    });
  return {
    getColumnWidth: (column) => sheet().columnWidths[column - 1] ?? WIDTH,
    setColumnWidth: (column, width) => resize(sheet().columnWidths, columns(column), width),
    setColumnWidths: (first, count, width) => resize(sheet().columnWidths, columns(first, count), width),
    setRowHeight: (row, height) => resize(sheet().rowHeights, rows(row), height),
    setRowHeights: (first, count, height) => resize(sheet().rowHeights, rows(first, count), height),
    setRowHeightsForced: (first, count, height) => resize(sheet().rowHeights, rows(first, count), height),
    getTabColor: () => sheet().tabColor,
    setTabColor: (color) =>
      set(() => {
        sheet().tabColor = keptColor(color) ?? null;
      }),
    isRightToLeft: () => sheet().rightToLeft,
    setRightToLeft: (rightToLeft) =>
      set(() => {
        sheet().rightToLeft = rightToLeft;
      }),
    hasHiddenGridlines: () => !sheet().gridlines,
    setHiddenGridlines: (hidden) =>
      set(() => {
        sheet().gridlines = !hidden;
      }),
    isRowHiddenByUser: (row) => sheet().hiddenRows.includes(row - 1),
    isColumnHiddenByUser: (column) => sheet().hiddenColumns.includes(column - 1),
    hideRows: (first: number, count: number = 1) => {
      sheet().hiddenRows = withLines(sheet().hiddenRows, rows(first, count));
    },
    showRows: (first: number, count: number = 1) => {
      sheet().hiddenRows = withoutLines(sheet().hiddenRows, rows(first, count));
    },
    hideColumns: (first: number, count: number = 1) => {
      sheet().hiddenColumns = withLines(sheet().hiddenColumns, columns(first, count));
    },
    showColumns: (first: number, count: number = 1) => {
      sheet().hiddenColumns = withoutLines(sheet().hiddenColumns, columns(first, count));
    },
  };
}

const withLines = (hidden: number[], more: number[]): number[] =>
  [...new Set([...hidden, ...more])].sort((a, b) => a - b);

const withoutLines = (hidden: number[], shown: number[]): number[] =>
  hidden.filter((line) => !shown.includes(line));
