import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import type { Area } from '../spreadsheet/book';
import { areaOf } from './rectangles';

/** Null where the text names no cells, as `#REF!`. */
export function areaOfText(text: string, sheetIds: Map<string, number>): Area | null {
  const { sheetName, range } = deserializeRangeWithSheet(text);
  const sheetId = sheetIds.get(sheetName);
  return sheetId === undefined || !(range.startRow >= 0) ? null : areaOf(sheetId, range);
}
