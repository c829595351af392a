import { isBlankCell, type Mark, readNumber } from '../read/numbers';
import type { Table } from '../read/table';

/** Enough cells to tell what a column holds. */
const sample = 40;

/** Whether a column holds numbers: every cell of a sample that is not blank is one, with one decimal mark or the other. */
export function isOfNumbers({ rows }: Table, column: number): boolean {
  let seen = 0;
  for (const { cells } of rows) {
    const cell = cells[column] ?? '';
    if (isBlankCell(cell)) continue;
    if (!isNumber(cell, '.') && !isNumber(cell, ',')) return false;
    seen += 1;
    if (seen === sample) return true;
  }
  return seen > 0;
}

const isNumber = (cell: string, mark: Mark): boolean => typeof readNumber(cell, mark) === 'object';
