import { currencyNamed } from './read/currencies';
import { currenciesIn, unitsOf } from './read/numbers';
import type { Reading } from './reading';
import { cellsOf } from './reading';

/** Currencies that the file names, or those that a sign may stand for; none where nothing tells. */
interface Told {
  codes: string[];
  isSign: boolean;
}

const known = new WeakMap<Reading, Map<number, Told[]>>();

/** Everything that tells the currency of a column's amounts: its header, a column of currencies, signs and codes in its cells. */
export function currenciesOfColumn(reading: Reading, index: number): Told[] {
  const columns = known.get(reading) ?? new Map<number, Told[]>();
  known.set(reading, columns);
  const told = columns.get(index) ?? tell(reading, index);
  columns.set(index, told);
  return told;
}

/** The first of them; none where nothing tells. */
export const currencyOf = (reading: Reading, index: number): Told =>
  currenciesOfColumn(reading, index)[0] ?? { codes: [], isSign: false };

const told = (codes: string[]): Told => ({ codes, isSign: codes.length > 1 });

function tell(reading: Reading, index: number): Told[] {
  const header = reading.columns[index]?.currencies ?? [];
  const inCells = distinct(reading, index)
    .flatMap((cell) => unitsOf(cell).map(currenciesIn))
    .filter((codes) => codes.length > 0);
  const column = reading.columns.findIndex(({ meaning }) => meaning?.is === 'currency');
  const named =
    column < 0 ? [] : distinct(reading, column).flatMap((cell) => currencyNamed(cell.trim()) ?? []);
  return [
    ...(header.length > 0 ? [told(header)] : []),
    ...inCells.map(told),
    ...(header.length === 0 && inCells.length === 0 && named.length > 0
      ? [...new Set(named)].map((code) => told([code]))
      : []),
  ];
}

/** Cells of a column that are more than figures, each once. */
function distinct({ table }: Reading, column: number): string[] {
  const found = new Set<string>();
  for (const { cell } of cellsOf(table, column)) if (!/^[\d.,\s-]*$/.test(cell)) found.add(cell);
  return [...found].slice(0, 5000);
}
