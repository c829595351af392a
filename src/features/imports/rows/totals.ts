import { isBlankCell } from '../read/numbers';
import { setApart, type Table } from '../read/table';
import { totalWordIn } from '../read/totals';
import { Covered } from './covered';

/** What is known of a table when its totals are looked for. */
interface Known {
  /** Columns of dates, names and other words. */
  labels: number[];
  dates: number[];
  /** The numbers of the columns that can be added. */
  numbers: Float64Array[];
  isDate: (cell: string) => boolean;
  /** What people said of the rows that may be totals or not. */
  said: 'sums' | 'rows' | null;
}

/** A row that may add up others: a word in it says so, or names are missing where others have them. */
interface Candidate {
  row: number;
  /** What candidates have in common that are totals all or not at all. */
  kind: string;
  word: 'alone' | 'among' | null;
  /** Labels that it has, words of totals apart. */
  labels: number[];
}

/** The table without the rows that add up others, told by arithmetic; `doubts` are rows that only look like it. */
export function withoutTotals(table: Table, known: Known): { table: Table; doubts: number[] } {
  const candidates = candidatesIn(table, known);
  if (candidates.length === 0) return { table, doubts: [] };
  const totals = new Set<number>();
  // Words first, then missing names; what is proved frees others to be proved.
  let open = candidates;
  for (let round = 0; round < 3; round++) {
    for (const isWorded of [true, false]) {
      const some = open.filter(({ word }) => (word !== null) === isWorded);
      if (some.length === 0) continue;
      const asked = new Set(some.map(({ row }) => row));
      const details = table.rows.flatMap((_, row) => (totals.has(row) || asked.has(row) ? [] : [row]));
      const sums = new Covered(known.numbers, details, (row, column) => cellOf(table, row, column));
      for (const kind of groupsOf(some))
        if (kind.every(({ row, labels, word }) => sums.has(row, labels, word !== null)))
          for (const { row } of kind) totals.add(row);
    }
    const left = open.filter(({ row }) => !totals.has(row));
    const others = left.filter((one) => !isRow(table, one, known));
    if (others.length === open.length) break;
    open = others;
  }
  return sorted(table, known, { totals, left: candidates.filter(({ row }) => !totals.has(row)) });
}

/** What is left once all is proved that can be: a row that lacks what others have is a total by its word alone. */
function sorted(
  table: Table,
  known: Known,
  { totals, left }: { totals: Set<number>; left: Candidate[] },
): { table: Table; doubts: number[] } {
  const taken = new Set(totals);
  const doubts: number[] = [];
  const left1 = new Set(left.map(({ row }) => row));
  const details = table.rows.flatMap((_, row) => (totals.has(row) || left1.has(row) ? [] : [row]));
  const sums = new Covered(known.numbers, details, (row, column) => cellOf(table, row, column));
  for (const group of groupsOf(left.filter(({ word }) => word !== null))) {
    const isWhole = group.every((one) => isRow(table, one, known));
    const isDoubtful =
      isWhole &&
      details.length > 0 &&
      group.every(({ word, row, labels }) => word === 'alone' && sums.isAbove(row, labels));
    for (const { row } of group) {
      if (!isWhole || (isDoubtful && known.said === 'sums')) taken.add(row);
      else if (isDoubtful && known.said === null) doubts.push(table.rows[row]?.line ?? 0);
    }
  }
  // A total without anything that it adds up is all there is to read.
  const apart = table.rows.flatMap((line, row) => (taken.has(row) ? [setApart(line, 'total')] : []));
  const rows = table.rows.filter((_, row) => !taken.has(row));
  return { table: { ...table, rows, apart: [...table.apart, ...apart] }, doubts };
}

const cellOf = ({ rows }: Table, row: number, column: number): string =>
  (rows[row]?.cells[column] ?? '').trim();

const groupsOf = (candidates: Candidate[]): Candidate[][] => {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const group = groups.get(one.kind);
    if (group) group.push(one);
    else groups.set(one.kind, [one]);
  }
  return [...groups.values()];
};

/** Whether a row has everything that the others have: a date, and a word in every column of words. */
function isRow(
  table: Table,
  { row, word, labels }: Candidate,
  { dates, labels: all, isDate }: Known,
): boolean {
  if (word === null) return true;
  if (dates.length > 0) return dates.every((column) => isDate(cellOf(table, row, column)));
  const usual = all.filter((column) => isUsual(table, column));
  return usual.length <= labels.length + 1 && (usual.length > 1 || word === 'among');
}

/** Whether most rows have something in a column. */
function isUsual({ rows }: Table, column: number): boolean {
  const some = rows.slice(0, 200);
  return some.filter(({ cells }) => !isBlankCell(cells[column] ?? '')).length > some.length / 2;
}

function candidatesIn(table: Table, { labels, dates }: Known): Candidate[] {
  const words = new Map<string, ReturnType<typeof totalWordIn>>();
  const wordIn = (cell: string) => {
    let word = words.get(cell);
    if (word === undefined) {
      word = totalWordIn(cell.trim());
      words.set(cell, word);
    }
    return word;
  };
  const blanks = new Map<string, boolean>();
  const isBlank = (cell: string) => {
    let blank = blanks.get(cell);
    if (blank === undefined) {
      blank = isBlankCell(cell);
      blanks.set(cell, blank);
    }
    return blank;
  };
  // A column that is blank throughout names nothing.
  const naming = labels.filter((column) => table.rows.some(({ cells }) => !isBlank(cells[column] ?? '')));
  const named = naming.length > 0 ? naming : dates;
  return table.rows.flatMap(({ cells }, row): Candidate[] => {
    const worded = labels.find((column) => wordIn(cells[column] ?? '') !== null);
    const missing = named.filter((column) => isBlank(cells[column] ?? ''));
    if (worded === undefined && missing.length === 0) return [];
    const has = naming.filter(
      (column) => column !== worded && !missing.includes(column) && wordIn(cells[column] ?? '') === null,
    );
    const cell = worded === undefined ? '' : (cells[worded] ?? '');
    return [
      {
        row,
        word: worded === undefined ? null : wordIn(cell),
        kind:
          worded === undefined
            ? `blank ${missing.join()}`
            : `${worded} ${cell.trim().toLowerCase()} ${missing.join()}`,
        labels: has,
      },
    ];
  });
}
