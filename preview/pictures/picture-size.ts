import type { BookSheet } from '../spreadsheet/book';
import { cellsOf } from '../spreadsheet/cells';
import { COLUMN_WIDTH, fittedHeights } from '../xlsx/fitted-heights';

/** In pixels, as the grid shows them: row numbers, column letters with the formula bar, and the bar of tabs. */
const LEFT = 46;
const ABOVE = 80;
const BELOW = 60;
const ROW_HEIGHT = 24;
const PIXELS_PER_POINT = 4 / 3;
/** Room for the tabs' own names. */
const LEAST = { width: 1280, height: 480 };
const MOST = { width: 3600, height: 1500, pixels: 2_400_000 };

/** Room for a tab and a few blank rows, so far as a picture can still be looked at. */
export function pictureSize(sheet: BookSheet): { width: number; height: number } {
  const filled = [...cellsOf(sheet)].filter(({ cell }) => cell.value !== undefined && cell.value !== '');
  const lastRow = Math.max(0, ...filled.map(({ row }) => row));
  const lastColumn = Math.max(0, ...filled.map(({ column }) => column));
  const heights = fittedHeights(sheet);
  const width = sum(lastColumn, sheet.hiddenColumns, (column) => sheet.columnWidths[column] ?? COLUMN_WIDTH);
  const height = sum(lastRow, sheet.hiddenRows, (row) =>
    Math.max(ROW_HEIGHT, (heights.get(row) ?? 0) * PIXELS_PER_POINT),
  );
  const wide = within(LEAST.width, width + LEFT + 24, MOST.width);
  const most = Math.min(MOST.height, MOST.pixels / wide);
  return { width: wide, height: within(LEAST.height, height + ABOVE + BELOW, most) };
}

function sum(last: number, hidden: number[], sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index <= last; index += 1) if (!hidden.includes(index)) total += sizeOf(index);
  return total;
}

const within = (least: number, wanted: number, most: number): number =>
  Math.ceil(Math.min(most, Math.max(least, wanted)));
