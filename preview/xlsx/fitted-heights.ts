import type { BookSheet, Cell } from '../spreadsheet/book';
import { cellsOf } from '../spreadsheet/cells';

/** Google's own width of a column, in pixels. */
export const COLUMN_WIDTH = 100;

const POINTS_PER_PIXEL = 0.75;
/** What programs give a row by themselves, in points. */
const ROW_HEIGHT = 15.75;
/** From one line to the next, in font sizes. */
const LINE = 1.2;
const PADDING = 4;

/**
 * Heights in points, by row, of rows that need more than one small line. LibreOffice does not fit rows when it opens a
 * file, and nobody knows yet which fonts will be there, so text is reckoned a little wide.
 */
export function fittedHeights(sheet: BookSheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of cellsOf(sheet)) {
    const width = (sheet.columnWidths[column] ?? COLUMN_WIDTH) * POINTS_PER_PIXEL - PADDING;
    const size = cell.size ?? 10;
    const height = lineCount(cell, width / size) * size * LINE + PADDING;
    if (height > Math.max(ROW_HEIGHT + 1, heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** `width` in font sizes. */
function lineCount({ value, wrap, bold }: Cell, width: number): number {
  if (value === undefined || value === '') return 0;
  if (!wrap || typeof value !== 'string') return 1;
  const wide = bold ? 1.1 : 1;
  const lines = value.split('\n').map((line) => countWrapped(line, width / wide));
  return lines.reduce((sum, lines) => sum + lines, 0);
}

/** Between words; a word that is wider than the column goes on in the next line. */
function countWrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/(?<=\s)|(?=[\u2e80-\uffef])/u)) {
    const length = widthOf(word);
    if (used > 0 && used + widthOf(word.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    used += length;
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used %= width;
    }
  }
  return lines;
}

/** In font sizes, of letters such as Arial's. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[\u2e80-\uffef]/u.test(letter)
      ? 1
      : /[\p{Lu}\d%]/u.test(letter)
        ? 0.65
        : /[\sfijlrt.,:;'|()]/.test(letter)
          ? 0.32
          : 0.55;
  return width;
}
