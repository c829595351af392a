import type { ImportFault } from '../read/fault';
import { isFormulaText, type Mark, readNumber } from '../read/numbers';
import type { Table } from '../read/table';

/** Enough to see what is wrong; a file that is wrong throughout would name every line. */
export const mostFaults = 50;

/** Files repeat their numbers. */
const mostHeld = 20_000;

export interface Numbers {
  /** Whole numbers of the smallest unit that occurs, so that sums are exact in any order; NaN for a blank cell. */
  values: Float64Array;
  scale: number;
  faults: ImportFault[];
}

interface Asked {
  column: number;
  mark: Mark;
  /** What its header says that its numbers are to be multiplied with. */
  factor: number;
  /** Each name counts once. */
  isNamed: boolean;
}

const known = new WeakMap<Table, Map<string, Numbers>>();

/** The numbers of a column, read once for as long as the file is open. */
export function numbersOf(table: Table, asked: Asked): Numbers {
  const columns = known.get(table) ?? new Map<string, Numbers>();
  known.set(table, columns);
  const key = `${asked.column}${asked.mark}`;
  const numbers =
    columns.get(key) ?? (asked.isNamed ? namesOnce(table, asked.column) : readNumbers(table, asked));
  columns.set(key, numbers);
  return numbers;
}

/** One for the first row of each name, none for its others. */
function namesOnce(table: Table, column: number): Numbers {
  const seen = new Set<string>();
  const values = new Float64Array(table.rows.length).fill(Number.NaN);
  table.rows.forEach(({ cells }, index) => {
    const name = (cells[column] ?? '').trim();
    if (name === '' || seen.has(name)) return;
    seen.add(name);
    values[index] = 1;
  });
  return { values, scale: 1, faults: [] };
}

function readNumbers(table: Table, { column, mark, factor }: Asked): Numbers {
  const values = new Float64Array(table.rows.length);
  const faults: ImportFault[] = [];
  let decimals = 0;
  const held = new Map<string, ReturnType<typeof readNumber>>();
  const numberIn = (cell: string) => {
    if (held.has(cell)) return held.get(cell);
    const read = readNumber(cell, mark);
    if (held.size < mostHeld) held.set(cell, read);
    return read;
  };
  table.rows.forEach(({ line, cells }, index) => {
    const cell = cells[column] ?? '';
    const read = numberIn(cell);
    values[index] = read ? read.value * factor : Number.NaN;
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
