import type { ImportFault } from '../read/fault';
import { isFault } from '../read/fault';
import { type Mark, markToldBy } from '../read/numbers';
import type { Table } from '../read/table';
import { isOfNumbers } from './columns';

/** What the cells of a column tell of the decimal mark: `either` where some could be read both ways and none settles it. */
type Told = Mark | 'either' | 'nothing' | ImportFault;

export interface NumberColumn {
  column: number;
  /** What is counted is whole, so that its mark can only part thousands. */
  isCount: boolean;
}

const mostSeen = 20_000;
const known = new WeakMap<Table, Map<string, Told>>();

function toldBy(table: Table, { column, isCount }: NumberColumn): Told {
  const columns = known.get(table) ?? new Map<string, Told>();
  known.set(table, columns);
  const key = `${column}${isCount}`;
  const told = columns.get(key) ?? tell(table, column, isCount);
  columns.set(key, told);
  return told;
}

function tell({ rows }: Table, column: number, isCount: boolean): Told {
  let found: Mark | undefined;
  let isOpen = false;
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const cell = cells[column] ?? '';
    // A file may repeat itself a hundred thousand times.
    if (seen.has(cell)) continue;
    if (seen.size < mostSeen) seen.add(cell);
    const told = markToldBy(cell, isCount);
    if (told === 'either') isOpen = true;
    else if (told !== undefined) {
      if (found !== undefined && told !== found) return { code: 'mixedNumbers', line, text: cell };
      found = told;
    }
  }
  return found ?? (isOpen ? 'either' : 'nothing');
}

/**
 * The decimal mark of a file: told by the columns that count, else by its other numbers. `either` where a cell could be read
 * both ways and nothing settles it; a fault where cells contradict each other.
 */
export function decimalMark(
  table: Table,
  wanted: NumberColumn[],
  others: NumberColumn[],
  usual: Mark,
): Mark | 'either' | ImportFault {
  const told = wanted.map((each) => toldBy(table, each));
  const fault = told.find((each): each is ImportFault => typeof each === 'object' && isFault(each));
  if (fault) return fault;
  const marks = told.filter((each) => each === '.' || each === ',');
  const [first] = marks;
  if (first && marks.some((each) => each !== first)) return contradiction(table, wanted, first);
  if (first) return first as Mark;
  const elsewhere = others
    .filter(({ column }) => isOfNumbers(table, column))
    .map((each) => toldBy(table, each))
    .filter((each) => each === '.' || each === ',');
  const [other] = elsewhere;
  if (other && elsewhere.every((each) => each === other)) return other as Mark;
  return told.includes('either') ? 'either' : usual;
}

/** The first cell that has another mark than the columns before it. */
function contradiction(table: Table, wanted: NumberColumn[], first: Mark | string): ImportFault {
  for (const { column, isCount } of wanted)
    for (const { line, cells } of table.rows) {
      const told = markToldBy(cells[column] ?? '', isCount);
      if ((told === '.' || told === ',') && told !== first)
        return { code: 'mixedNumbers', line, column: table.header[column] ?? '', text: cells[column] ?? '' };
    }
  return { code: 'mixedNumbers' };
}
