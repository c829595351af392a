import { numberOfId } from '../records/link';
import type { Arranged } from './arrange';

/** The ids of a table: each number is given once, counted from the highest ever given. */
export class Ids {
  private last: number;

  constructor(
    private readonly arranged: Arranged,
    private readonly prefix: string,
  ) {
    this.last = Math.max(arranged.stamp?.lastId ?? 0, highestId(arranged, prefix));
  }

  /** A new id for a row in which somebody typed and that has none; undefined where none is due. */
  forRow(row: number, isUsed: boolean): string | undefined {
    const at = this.arranged.columns.get('id') ?? 0;
    if (!isUsed || this.arranged.grid.value(row, at) !== '') return undefined;
    this.last += 1;
    return `${this.prefix}${this.last}`;
  }
}

function highestId(arranged: Arranged, prefix: string): number {
  const at = arranged.columns.get('id') ?? 0;
  let highest = 0;
  for (let row = arranged.first; row <= arranged.grid.rows; row++) {
    highest = Math.max(highest, numberOfId(String(arranged.grid.value(row, at)), prefix));
  }
  return highest;
}
