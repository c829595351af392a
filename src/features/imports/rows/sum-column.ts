import { headingOf } from '../read/header';
import { readNumber } from '../read/numbers';
import type { Table } from '../read/table';
import { totalWordIn } from '../read/totals';
import { plainMeaning, type Recognised } from '../recognise/recognise';
import type { Meaning } from '../sources/source';
import { isOfNumbers } from './columns';

/**
 * A column called a total that adds up parts beside it (online revenue, shop revenue): it means what they are parts of. Null where
 * there is none, or its numbers are not their sums.
 */
export function sumColumn(
  table: Table,
  { columns }: Recognised,
): { column: number; meaning: Meaning } | null {
  const column = table.header.findIndex(
    (text, index) => columns[index]?.meaning === null && totalWordIn(text) !== null,
  );
  if (column < 0) return null;
  const parts = table.header.flatMap((text, index) => {
    const meaning = columns[index]?.meaning === null && index !== column ? partOf(text) : undefined;
    return meaning && isOfNumbers(table, index) ? [{ index, meaning }] : [];
  });
  const [first] = parts;
  if (!first || parts.length < 2 || parts.some(({ meaning }) => meaning !== first.meaning)) return null;
  const value = (cells: string[], index: number) => readNumber(cells[index] ?? '', '.')?.value ?? 0;
  const isSum = table.rows.every(({ cells }) => {
    const sum = parts.reduce((total, { index }) => total + value(cells, index), 0);
    return Math.abs(sum - value(cells, column)) < 0.011 * parts.length;
  });
  return isSum ? { column, meaning: first.meaning } : null;
}

/** The measure that the words of a header end or begin with: `Online revenue`, `CA magasin`. */
function partOf(header: string): Meaning | undefined {
  const words = headingOf(header).key.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const meaning =
      plainMeaning(words.slice(-count).join(' ')) ?? plainMeaning(words.slice(0, count).join(' '));
    if (meaning?.is === 'measure') return meaning;
  }
  return undefined;
}
