import { numberOfId } from '../../records/link';
import type { CellValue } from '../../workbook/cell';
import type { KeyOf } from './known-words';

/** Places by key, one-based. */
export type Keys = Map<string, number>;

/** The row with the most known words, each key where it stands first. */
export function bestLine(values: CellValue[][], keyOf: KeyOf): { at: number; keys: Keys } | null {
  let best: { at: number; keys: Keys } | null = null;
  for (const [index, line] of values.entries()) {
    const keys: Keys = new Map();
    for (const [at, value] of line.entries()) {
      const key = keyOf(value);
      if (key !== undefined && !keys.has(key)) keys.set(key, at + 1);
    }
    if (keys.size > (best?.keys.size ?? 0)) best = { at: index + 1, keys };
  }
  return best;
}

/** Rows above the data that are told by any of their words. */
export function keysDown(values: CellValue[][], keyOf: KeyOf, before: number): Keys {
  const keys: Keys = new Map();
  for (const [index, line] of values.slice(0, before - 1).entries()) {
    const key = line.map(keyOf).find((found) => found !== undefined && !keys.has(found));
    if (key !== undefined) keys.set(key, index + 1);
  }
  return keys;
}

export function firstRowWithId(
  values: CellValue[][],
  column: number | undefined,
  prefix: string,
): number | null {
  if (column === undefined) return null;
  const index = values.findIndex((line) => numberOfId(String(line[column - 1] ?? ''), prefix) > 0);
  return index < 0 ? null : index + 1;
}

/** The column whose cells hold keys of rows. */
export function keyColumnIn(values: CellValue[][]): number | null {
  const columns = turned(values);
  const at = columns.findIndex((cells) =>
    cells.some((value) => ['#title', '#about', '#header'].includes(String(value))),
  );
  return at < 0 ? null : at + 1;
}

export const turned = (values: CellValue[][]): CellValue[][] =>
  (values[0] ?? []).map((_, column) => values.map((line) => line[column] ?? ''));

/**
 * Keys that no word tells get the rows between those that are told, or after the last of them, if there are just as many;
 * `last` is the last row there is.
 */
export function filledByOrder(order: string[], keys: Keys, last: number): Keys {
  const filled = new Map(keys);
  let untold: string[] = [];
  let before = 0;
  const fill = (end: number, isWhole: boolean) => {
    if (before > 0 && isWhole)
      for (const [index, key] of untold.entries()) filled.set(key, before + index + 1);
    before = end;
    untold = [];
  };
  for (const key of order) {
    const at = keys.get(key);
    if (at === undefined) untold.push(key);
    else fill(at, untold.length === at - before - 1);
  }
  fill(0, before + untold.length <= last);
  return filled;
}
