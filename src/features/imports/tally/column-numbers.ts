import type { ImportFault } from '../fault';
import { isFormulaText, type Mark, readNumber } from '../read/numbers';
import type { Reading } from '../reading';

/** Enough to see what is wrong; a file that is wrong throughout would name every line. */
export const mostFaults = 50;

export interface Numbers {
  /** Whole numbers of the smallest unit that occurs, so that sums are exact in any order; NaN for a blank cell. */
  values: Float64Array;
  scale: number;
  faults: ImportFault[];
}

const known = new WeakMap<Reading['table'], Map<string, Numbers>>();

/** The numbers of a column, read once for as long as the file is open. */
export function numbersOf({ table }: Reading, column: number, mark: Mark): Numbers {
  const columns = known.get(table) ?? new Map<string, Numbers>();
  known.set(table, columns);
  const key = `${column}${mark}`;
  const numbers = columns.get(key) ?? readNumbers(table, column, mark);
  columns.set(key, numbers);
  return numbers;
}

function readNumbers(table: Reading['table'], column: number, mark: Mark): Numbers {
  const values = new Float64Array(table.rows.length);
  const faults: ImportFault[] = [];
  let decimals = 0;
  table.rows.forEach(({ line, cells }, index) => {
    const cell = cells[column] ?? '';
    const read = readNumber(cell, mark);
    values[index] = read?.value ?? Number.NaN;
    if (read) decimals = Math.max(decimals, Math.min(read.decimals, 6));
    else if (read === undefined && faults.length < mostFaults)
      faults.push({
        code: isFormulaText(cell) ? 'formula' : 'notNumber',
        line,
        column: table.header[column] ?? '',
        text: cell,
      });
  });
  const scale = 10 ** decimals;
  return { values: values.map((value) => Math.round(value * scale)), scale, faults };
}
