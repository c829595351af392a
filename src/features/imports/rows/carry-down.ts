import { isBlankCell } from '../read/numbers';
import type { Line, Table } from '../read/table';
import { totalWordIn } from '../read/totals';

/**
 * The table with what merged cells said carried down to the rows they covered, in the columns that prove it: each thing is said
 * once, on the first of its rows, and what stands beside tells the rows apart. Elsewhere a blank cell is blank.
 */
export function carriedDown(table: Table, { dates, labels }: { dates: number[]; labels: number[] }): Table {
  const merged = labels.filter((column) => isMerged(table, column, labels, dates.includes(column)));
  if (merged.length === 0) return table;
  const held = new Map<number, string>();
  const rows = table.rows.map((line): Line => {
    if (isWorded(line, labels)) return line;
    const cells = [...line.cells];
    for (const column of merged) {
      const cell = cells[column] ?? '';
      if (cell.trim() === '') cells[column] = held.get(column) ?? '';
      else held.set(column, cell);
    }
    return { ...line, cells };
  });
  return { ...table, rows };
}

const isWorded = ({ cells }: Line, labels: number[]): boolean =>
  labels.some((column) => totalWordIn((cells[column] ?? '').trim()) !== null);

function isMerged({ rows }: Table, column: number, labels: number[], isOfDates: boolean): boolean {
  const said = new Set<string>();
  const blocks: Line[][] = [];
  let blanks = 0;
  for (const line of rows) {
    const cell = (line.cells[column] ?? '').trim();
    if (isWorded(line, labels)) continue;
    if (cell === '') {
      if (blocks.length === 0) return false;
      blanks += 1;
      blocks[blocks.length - 1]?.push(line);
      continue;
    }
    if (isBlankCell(cell) || said.has(cell)) return false;
    said.add(cell);
    blocks.push([line]);
  }
  if (blanks === 0 || blocks.length < 2) return false;
  const others = labels.filter((other) => other !== column);
  return others.some((other) => tellsApart(blocks, other, isOfDates));
}

/** Whether a column beside tells the rows of every block apart: the same words in each, or none twice in all. */
function tellsApart(blocks: Line[][], column: number, isOfDates: boolean): boolean {
  const words = blocks.map((block) => block.map(({ cells }) => (cells[column] ?? '').trim()));
  const all = words.flat();
  if (all.some(isBlankCell)) return false;
  if (words.some((block) => new Set(block).size < block.length)) return false;
  const [first = []] = words;
  const isRepeated = first.length > 1 && words.every((block) => block.join('\n') === first.join('\n'));
  return isOfDates || isRepeated || new Set(all).size === all.length;
}
