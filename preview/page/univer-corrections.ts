import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** Around the text of a cell, both sides together. */
const PADDING = 4;

/** Univer measures without it whether a text runs over, and cuts those that are nearly as wide as their column. */
export function correctOverflow(): void {
  const { getOverflowPosition } = SpreadsheetSkeleton.prototype;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, ...where) {
    const padded = size && { ...size, width: size.width + PADDING };
    return getOverflowPosition.call(this, padded, ...where);
  };
}
