import { CELL_INVERTED_INDEX_CACHE, ErrorType } from '@univerjs/engine-formula';

const index = CELL_INVERTED_INDEX_CACHE;
const { set, canUseCache, getCellPositions, clear } = index;
const NOTHING_KNOWN = { rowsInCache: [], rowsNotInCache: [] };
const errors: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

/** The columns that are compared cell by cell. */
const mistaken = new Set<string>();
const nameOf = (...column: unknown[]) => column.join(' ');

/**
 * Univer keeps an index of a column's values from the first comparison on, and in it a zero, an empty text and a blank are
 * one, so are a number and its digits, and errors are equal to nothing: `=A1=""` came true of a zero the second time. The
 * index is left out of columns that hold such values; they are compared cell by cell, as all are the first time.
 */
export function compareExactly(): void {
  index.set = (...given) => {
    const [unitId, sheetId, column, value] = given;
    if (isMistaken(value)) mistaken.add(nameOf(unitId, sheetId, column));
    set.apply(index, given);
  };
  index.canUseCache = (...given) => {
    const [unitId, sheetId, column] = given;
    return mistaken.has(nameOf(unitId, sheetId, column)) ? NOTHING_KNOWN : canUseCache.apply(index, given);
  };
  index.getCellPositions = (...given) => {
    const [unitId, sheetId, column, value, rows] = given;
    // Of all that is left in the index, blanks alone are equal to FALSE, and nothing to digits.
    if (isDigits(value)) return { errorType: null, matchingRows: [] };
    return getCellPositions.call(index, unitId, sheetId, column, value === false ? null : value, rows);
  };
  index.clear = () => {
    mistaken.clear();
    clear.call(index);
  };
}

const isDigits = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value));

const isMistaken = (value: unknown): boolean =>
  value === 0 || value === false || value === '' || isDigits(value) || errors.has(value);
