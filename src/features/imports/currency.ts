import { currencySigns } from '../../workbook/currency-signs';
import type { Reading } from './reading';
import { cellsOf } from './reading';

/** Currencies that the file names, or those that a sign may stand for; none where nothing tells. */
interface Told {
  codes: string[];
  isSign: boolean;
}

const known = new WeakMap<Reading, Map<number, Told>>();

/** The currency of a column's amounts, told by its header, by a column of currencies or by signs. */
export function currencyOf(reading: Reading, index: number): Told {
  const columns = known.get(reading) ?? new Map<number, Told>();
  known.set(reading, columns);
  const told = columns.get(index) ?? tell(reading, index);
  columns.set(index, told);
  return told;
}

function tell(reading: Reading, index: number): Told {
  const named = (codes: string[]): Told => ({ codes, isSign: false });
  const header = reading.columns[index]?.currency;
  if (header) return named([header]);
  const column = reading.columns.findIndex(({ meaning }) => meaning?.is === 'currency');
  const codes = column < 0 ? [] : distinct(reading, column).filter((code) => /^[A-Z]{3}$/.test(code));
  if (codes.length > 0) return named(codes);
  for (const { cell } of cellsOf(reading.table, index)) {
    const code = /(?:^|[\d\s])([A-Z]{3})(?:$|[\d\s])/.exec(cell)?.[1];
    if (code) return named([code]);
    const sign = Object.keys(currencySigns).find((each) => cell.includes(each));
    if (sign) return { codes: currencySigns[sign] ?? [], isSign: true };
  }
  return named([]);
}

function distinct({ table }: Reading, column: number): string[] {
  const found = new Set<string>();
  for (const { cell } of cellsOf(table, column)) found.add(cell.trim().toUpperCase());
  return [...found];
}
