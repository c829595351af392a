import { readNumber } from '../read/numbers';
import type { Table } from '../read/table';
import { type Recognised, recognise } from '../recognise/recognise';
import type { Meaning } from '../sources/source';

/**
 * What the columns of a series mean that are headed with names (channels, campaigns): another table of the same file adds each
 * name up, and the measure whose sums are the same is the one. Null where none is.
 */
export function seriesMeaning(
  table: Table,
  others: Table[],
  { columns }: Recognised,
): (Meaning | null)[] | null {
  const open = columns.flatMap(({ meaning }, index) => (meaning === null && index > 0 ? [index] : []));
  const sums = new Map(open.map((index) => [table.header[index] ?? '', sumOf(table, index)]));
  if (open.length === 0) return null;
  for (const other of others) {
    const { columns: known } = recognise(other.header, []);
    const rows = other.rows.filter(({ cells }) => sums.has((cells[0] ?? '').trim()));
    if (rows.length < open.length) continue;
    const at = known.findIndex(
      ({ meaning }, column) =>
        meaning?.is === 'measure' &&
        rows.every(
          ({ cells }) => readNumber(cells[column] ?? '', '.')?.value === sums.get((cells[0] ?? '').trim()),
        ),
    );
    const meaning = known[at]?.meaning;
    if (meaning) return columns.map((_, index) => (open.includes(index) ? meaning : null));
  }
  return null;
}

const sumOf = ({ rows }: Table, column: number): number =>
  rows.reduce((sum, { cells }) => sum + (readNumber(cells[column] ?? '', '.')?.value ?? 0), 0);
