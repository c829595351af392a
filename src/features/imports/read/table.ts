import type { ImportFault } from '../fault';
import { isTotalWord } from './totals';

/** One row of the file: where it begins there, and its cells. */
export interface Line {
  line: number;
  cells: string[];
}

/** What a file holds once its title lines, notes and totals are set apart. */
export interface Table {
  header: string[];
  rows: Line[];
  /** The lines before the header, where a period may be told. */
  before: string[];
  /** Rows that were set apart because they add up others. */
  totals: number;
}

/** More would not be kept in a browser's memory with ease. */
const mostRows = 500_000;

const filled = ({ cells }: Line): number => cells.filter((cell) => cell.trim() !== '').length;
const hasFigure = (cell: string): boolean => /^[\s\p{Sc}]*[-+(]?[\d.,٫٬\s]*\d[\d.,٫٬\s%)]*$/u.test(cell);
const isRemark = ({ cells }: Line): boolean => /^\s*#/.test(cells[0] ?? '');
const isHeader = (line: Line): boolean => filled(line) >= 2 && !line.cells.some(hasFigure);

/** The part of a file that is a table; where there are several, the one whose headers are known best, or the longest. */
export function tableOf(lines: Line[], knows: (header: string) => boolean): Table | ImportFault {
  if (lines.length > mostRows) return { code: 'tooLong' };
  if (!lines.some((line) => filled(line) > 0)) return { code: 'empty' };
  const blocks = blocksOf(lines);
  const weight = ({ header, rows }: Block) => header.cells.filter(knows).length * mostRows + rows.length;
  const [best] = [...blocks].sort((a, b) => weight(b) - weight(a));
  if (!best) return { code: 'noTable' };
  return withoutTotals(best, lines[lines.length - 1]);
}

interface Block {
  before: string[];
  header: Line;
  rows: Line[];
}

/** Tables one below the other, each after lines of remarks or a blank line. */
function blocksOf(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  const before: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const block = blocks[blocks.length - 1];
    if (isRemark(line) || filled(line) === 0) {
      before.push(line.cells.join(' '));
      isOpen = false;
    } else if (
      isHeader(line) &&
      !isTotal(line) &&
      (isOpen ? isBetter(line, block) : isNewHeader(line, block))
    ) {
      blocks.push({ before: [...before], header: line, rows: [] });
      isOpen = true;
    } else if (block) {
      block.rows.push(line);
      isOpen = true;
    } else before.push(line.cells.join(', '));
  }
  return blocks;
}

/** Lines of words, such as a name and what it stands for, may come before the headers without a blank line between. */
const isBetter = (line: Line, block: Block | undefined): boolean =>
  block !== undefined &&
  filled(line) > filled(block.header) &&
  !block.rows.some(({ cells }) => cells.some(hasFigure));

/** A row of words after a blank line is a row still, where it has as many cells as those above it and they hold words, too. */
const isNewHeader = (line: Line, block: Block | undefined): boolean =>
  !block ||
  line.cells.length !== block.header.cells.length ||
  block.rows.some(({ cells }) => cells.some(hasFigure));

/** A file that ends in the middle of a line was not written to its end. */
function withoutTotals({ before, header, rows }: Block, end: Line | undefined): Table | ImportFault {
  const width = lastFilled(header) + 1;
  const kept: Line[] = [];
  let totals = 0;
  for (const line of rows) {
    if (isTotal(line)) totals += 1;
    else if (lastFilled(line) >= width) return { code: 'uneven', line: line.line };
    else if (line.cells.length >= width) kept.push(line);
    else if (line === end) return { code: 'cutOff', line: line.line };
    else if (filled(line) > 1) return { code: 'uneven', line: line.line };
  }
  if (kept.length === 0) return { code: 'noRows', line: header.line };
  return { header: header.cells.slice(0, width).map((cell) => cell.trim()), rows: kept, before, totals };
}

const lastFilled = ({ cells }: Line): number => {
  for (let index = cells.length - 1; index >= 0; index--)
    if ((cells[index] ?? '').trim() !== '') return index;
  return -1;
};

/** Totals name themselves in the first cell that holds anything, or in the last. */
function isTotal(line: Line): boolean {
  const first = line.cells.find((cell) => cell.trim() !== '') ?? '';
  return isTotalWord(first) || isTotalWord(line.cells[lastFilled(line)] ?? '');
}

/** The same without the rows that name nothing in columns where others do: some exports put the sum of all there. */
export function withoutNameless(table: Table, nameColumns: number[]): Table {
  const isNamed = ({ cells }: Line) => nameColumns.some((column) => (cells[column] ?? '').trim() !== '');
  const rows = table.rows.filter(isNamed);
  const dropped = table.rows.length - rows.length;
  return rows.length === 0 || dropped === 0 ? table : { ...table, rows, totals: table.totals + dropped };
}
