import type { Area, Cell } from '../spreadsheet/book';
import { cellForWriting, dropIfEmpty, setProperty } from '../spreadsheet/cells';
import type { Context } from './context';
import { liveSheet, placedValues, readFirst, readGrid, sameValue } from './range-grid';

/** How one of a cell's looks reads in Google's words and in the book's. */
export interface PropertyWords<Key extends keyof Cell, Given, Read> {
  key: Key;
  read(kept: Cell[Key] | undefined): Read;
  /** Undefined: as a cell is by itself. */
  write(given: Given): Cell[Key] | undefined;
}

/** The four methods that Google has for each of a cell's looks. */
export function cellProperty<Key extends keyof Cell, Given, Read, Self>(
  context: Context,
  area: Area,
  self: () => Self,
  { key, read, write }: PropertyWords<Key, Given, Read>,
) {
  const readCell = (cell: Cell | undefined) => read(cell?.[key]);
  const put = (grid: Given[][]): Self => {
    const sheet = liveSheet(context, area);
    const written = placedValues(context, area, grid, 'Range').map(({ value, ...place }) => ({
      ...place,
      kept: write(value),
    }));
    for (const { row, column, kept } of written) {
      setProperty(cellForWriting(sheet, row, column), key, kept);
      dropIfEmpty(sheet, row, column);
    }
    return self();
  };
  return {
    first: (): Read => readFirst(context, area, readCell),
    all: (): Read[][] => readGrid(context, area, readCell),
    fill: (value: Given): Self => put(sameValue(area, value)),
    put,
  };
}
